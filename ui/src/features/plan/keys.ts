import { letterOf } from '$lib/keyboard/chord';
import { nearest } from './line';
import type { PlanEditor } from './plan.svelte';

export interface Around {
  /** Adds a block and goes to its title. */
  add: () => void;
  /** Goes to the title of the chosen block. */
  editTitle: () => void;
  rtl: () => boolean;
}

/** Keys of a plan, by the letter on the key. */
export function press(event: KeyboardEvent, editor: PlanEditor, around: Around): void {
  if (event.isComposing || event.defaultPrevented) return;
  const act = acting(event, editor, around) ?? going(event, editor, around);
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

type Act = (() => void) | undefined;

function acting(event: KeyboardEvent, editor: PlanEditor, around: Around): Act {
  const { altKey: alt, shiftKey: shift } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const side = around.rtl() ? -1 : 1;
  if (alt && !ctrl && !shift) {
    const moves: Record<string, () => void> = {
      ArrowUp: () => void editor.step(-1),
      ArrowDown: () => void editor.step(1),
      ArrowLeft: () => void editor.aside(-side as -1 | 1),
      ArrowRight: () => void editor.aside(side as -1 | 1),
    };
    return moves[event.key];
  }
  if (alt && shift && !ctrl) {
    const times: Record<string, number> = { ArrowUp: -5, ArrowDown: 5 };
    const minutes = times[event.key];
    return minutes === undefined ? undefined : () => void editor.retime(minutes);
  }
  if (ctrl || alt) return undefined;
  const plain: Record<string, () => void> = {
    Enter: around.editTitle,
    F2: around.editTitle,
    Insert: around.add,
    '+': () => void editor.retime(5),
    '=': () => void editor.retime(5),
    '-': () => void editor.retime(-5),
  };
  const letters: Record<string, () => void> = {
    N: around.add,
    S: () => void editor.split(),
    M: () => void editor.merge(),
    G: () => void editor.parallel(),
  };
  return plain[event.key] ?? (shift ? undefined : letters[letterOf(event) ?? '']);
}

function going(event: KeyboardEvent, editor: PlanEditor, around: Around): Act {
  const { current, plan, spots } = editor;
  if (!plan || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (!current) {
    const first = spots[0];
    return event.key.startsWith('Arrow') && first ? () => go(first.block.uid) : undefined;
  }
  const at = spots.findIndex(({ block }) => block.uid === current.block.uid);
  const side = around.rtl() ? -1 : 1;
  const ofDay = spots.filter(({ dayAt }) => dayAt === current.dayAt);
  const targets: Record<string, () => string | undefined> = {
    ArrowUp: () => spots[at - 1]?.block.uid,
    ArrowDown: () => spots[at + 1]?.block.uid,
    ArrowLeft: () => nearest(plan, current, -side as -1 | 1)?.uid,
    ArrowRight: () => nearest(plan, current, side as -1 | 1)?.uid,
    Home: () => ofDay[0]?.block.uid,
    End: () => ofDay.at(-1)?.block.uid,
  };
  if (event.key === ' ') return () => editor.choose(current.block.uid, 'one');
  const target = targets[event.key];
  if (!target) return undefined;
  return () => {
    const uid = target();
    if (uid) go(uid);
  };

  function go(uid: string) {
    editor.choose(uid, event.shiftKey ? 'range' : 'one');
    editor.wanted = uid;
  }
}
