/**
 * Chords are written the way people say them: `Mod+Shift+Z`, `Delete`, `?`. `Mod` is Ctrl, or Command on a Mac.
 * A letter is where the keycap says it is; where the keycap shows no Latin letter, where it would be on a Latin keyboard.
 */

export type KeyLike = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>;

export interface Chord {
  mod: boolean;
  alt: boolean;
  shift: boolean;
  key: string;
}

export const isMac = (): boolean =>
  typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform ?? '');

/** The Latin letter a key event means, in upper case, or null for every other key. */
export function letterOf(event: KeyLike): string | null {
  if (/^[A-Za-z]$/.test(event.key)) return event.key.toUpperCase();
  if (!isForeignCharacter(event.key)) return null;
  return /^Key([A-Z])$/.exec(event.code)?.[1] ?? null;
}

/** The digit a key event means by its place (AZERTY types digits only with Shift), or null. */
export function digitOf(event: KeyLike): string | null {
  return /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] ?? null;
}

// One character that is neither a Latin letter nor ASCII: Cyrillic, Arabic, or Option's symbols on a Mac.
function isForeignCharacter(key: string): boolean {
  return [...key].length === 1 && key.charCodeAt(0) > 127;
}

export function parseChord(text: string): Chord {
  const parts = text.split('+').filter((part) => part !== '');
  const key = text.endsWith('++') || text === '+' ? '+' : (parts.at(-1) ?? '');
  return {
    mod: parts.includes('Mod'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: /^[a-z]$/.test(key) ? key.toUpperCase() : key,
  };
}

/** Whether this key event is that chord, on any keyboard layout. */
export function matches(event: KeyLike, chord: Chord, mac = isMac()): boolean {
  const mod = mac ? event.metaKey : event.ctrlKey;
  const foreignMod = mac ? event.ctrlKey : event.metaKey;
  if (mod !== chord.mod || foreignMod || event.altKey !== chord.alt) return false;
  if (/^[A-Z]$/.test(chord.key))
    return event.shiftKey === chord.shift && letterOf(event) === chord.key;
  if (/^\d$/.test(chord.key)) return event.shiftKey === chord.shift && digitOf(event) === chord.key;
  // Signs sit on other keys, with or without Shift, from layout to layout: only the sign counts.
  if ([...chord.key].length === 1 && chord.key !== ' ') return plainSign(event.key) === chord.key;
  return event.shiftKey === chord.shift && event.key === (chord.key === 'Space' ? ' ' : chord.key);
}

// The Arabic question mark asks the same question.
function plainSign(key: string): string {
  return key === '\u061F' ? '?' : key;
}

const MAC_SIGNS: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };
const KEY_SIGNS: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};
/** Keys that are labelled in words. */
const NAMED = [
  'Ctrl',
  'Alt',
  'Shift',
  'Enter',
  'Escape',
  'Space',
  'Delete',
  'Backspace',
  'Insert',
  'PageUp',
  'PageDown',
] as const;
export type NamedKey = (typeof NAMED)[number];

/** The caps of a chord, in the order they are pressed, as this computer labels them; `named` says those that are words. */
export function chordCaps(text: string, named: (key: NamedKey) => string, mac = isMac()): string[] {
  const chord = parseChord(text);
  const held = (['Mod', 'Alt', 'Shift'] as const).filter((name) =>
    name === 'Mod' ? chord.mod : name === 'Alt' ? chord.alt : chord.shift,
  );
  const names = held.map((name) => (mac ? MAC_SIGNS[name]! : name === 'Mod' ? 'Ctrl' : name));
  return [...names, KEY_SIGNS[chord.key] ?? chord.key].map((cap) => {
    const known = NAMED.find((key) => key === cap);
    return known ? named(known) : cap;
  });
}

/** `aria-keyshortcuts` spelling. */
export function chordAria(text: string, mac = isMac()): string {
  return text.replace('Mod', mac ? 'Meta' : 'Control');
}
