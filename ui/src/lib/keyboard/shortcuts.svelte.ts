import { onDestroy } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { matches, parseChord, type Chord } from './chord';

/** From weakest to strongest: a dialog hides the shortcuts of the page and, except those marked `everywhere`, of the app. */
export type Scope = 'app' | 'page' | 'dialog';

export interface Shortcut {
  /** `Mod+K`, `?`, `Delete` … */
  chord: string;
  /** What it does, in the person's language; shown by the `?` overlay. A function, so that it follows the language. */
  label: () => string;
  /** Left out for keys a component handles itself and only wants listed. */
  run?: (event: KeyboardEvent) => void;
  /** Also while a dialog is open. */
  everywhere?: boolean;
}

interface Entry {
  scope: Scope;
  shortcuts: readonly (Shortcut & { parsed: Chord })[];
}

const entries = new SvelteMap<symbol, Entry>();
let touched: EventTarget | null = null;

/** Registers shortcuts until the returned function is called. Later registrations win over earlier ones. */
export function register(scope: Scope, shortcuts: readonly Shortcut[]): () => void {
  const id = Symbol(scope);
  const parsed = shortcuts.map((shortcut) => ({ ...shortcut, parsed: parseChord(shortcut.chord) }));
  entries.set(id, { scope, shortcuts: parsed });
  return () => void entries.delete(id);
}

/** Registers shortcuts for as long as the calling component lives. */
export function useShortcuts(scope: Scope, shortcuts: readonly Shortcut[]): void {
  onDestroy(register(scope, shortcuts));
}

/** What can be pressed now, strongest scope first: the content of the `?` overlay. */
export function activeShortcuts(): { scope: Scope; shortcuts: readonly Shortcut[] }[] {
  const newestFirst = [...entries.values()].reverse();
  const order: Scope[] = ['dialog', 'page', 'app'];
  return order
    .map((scope) => ({
      scope,
      shortcuts: newestFirst.filter((e) => e.scope === scope).flatMap((e) => e.shortcuts),
    }))
    .filter((group) => group.shortcuts.length > 0);
}

function isTextField(target: EventTarget | null): target is HTMLElement {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement &&
    !['checkbox', 'radio', 'button', 'submit', 'range', 'file', 'color'].includes(target.type)
  );
}

// Inside a field, plain keys are text; Ctrl+Z is the field's own once something was typed in this visit.
function belongsToField(target: EventTarget | null, chord: Chord): boolean {
  if (!isTextField(target)) return false;
  if (!chord.mod) return !/^F\d+$/.test(chord.key) && chord.key !== 'Escape';
  if (chord.key === 'Z' || chord.key === 'Y') return touched === target;
  return ['A', 'C', 'V', 'X', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(chord.key);
}

/** Gives a key event to the strongest shortcut that wants it; true when one ran. */
export function dispatch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  const groups = activeShortcuts();
  const inDialog = document.querySelector('dialog[open]') !== null;
  for (const { scope, shortcuts } of groups) {
    for (const shortcut of shortcuts as readonly (Shortcut & { parsed: Chord })[]) {
      if (inDialog && scope !== 'dialog' && !shortcut.everywhere) continue;
      if (!shortcut.run || !matches(event, shortcut.parsed)) continue;
      if (belongsToField(event.target, shortcut.parsed)) continue;
      event.preventDefault();
      shortcut.run(event);
      return true;
    }
  }
  return false;
}

/** Starts listening; call once, from the frame. */
export function listen(): () => void {
  const onInput = (event: Event) => (touched = event.target);
  const onLeave = () => (touched = null);
  window.addEventListener('keydown', dispatch);
  window.addEventListener('input', onInput, true);
  window.addEventListener('focusout', onLeave, true);
  return () => {
    window.removeEventListener('keydown', dispatch);
    window.removeEventListener('input', onInput, true);
    window.removeEventListener('focusout', onLeave, true);
  };
}
