import { describe, expect, it } from 'vitest';
import { chordCaps, digitOf, letterOf, matches, parseChord, type KeyLike } from './chord';

const press = (key: string, code: string, held: Partial<KeyLike> = {}): KeyLike => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const ctrl = { ctrlKey: true };
const is = (event: KeyLike, chord: string) => matches(event, parseChord(chord), false);

describe('undo', () => {
  it.each([
    ['us', press('z', 'KeyZ', ctrl)],
    ['fr: the key that says Z stands where W is', press('z', 'KeyW', ctrl)],
    ['de: the key that says Z stands where Y is', press('z', 'KeyY', ctrl)],
    ['ru', press('я', 'KeyZ', ctrl)],
    ['ar', press('ئ', 'KeyZ', ctrl)],
    ['us with caps lock', press('Z', 'KeyZ', ctrl)],
  ])('is Ctrl+Z on %s', (_, event) => {
    expect(is(event, 'Mod+Z')).toBe(true);
  });

  it('is not the key that says W on a French keyboard', () => {
    expect(is(press('w', 'KeyZ', ctrl), 'Mod+Z')).toBe(false);
    expect(is(press('w', 'KeyZ', ctrl), 'Mod+W')).toBe(true);
  });

  it('is told from redo by Shift', () => {
    const redo = press('Я', 'KeyZ', { ...ctrl, shiftKey: true });
    expect(is(redo, 'Mod+Shift+Z')).toBe(true);
    expect(is(redo, 'Mod+Z')).toBe(false);
  });
});

describe('digits go by their place', () => {
  it.each([
    ['us', press('1', 'Digit1', ctrl)],
    ['fr, where the key types &', press('&', 'Digit1', ctrl)],
    ['ar', press('١', 'Digit1', ctrl)],
    ['ru', press('1', 'Digit1', ctrl)],
    ['the number pad', press('1', 'Numpad1', ctrl)],
  ])('%s', (_, event) => {
    expect(digitOf(event)).toBe('1');
    expect(is(event, 'Mod+1')).toBe(true);
  });
});

describe('the question mark is the sign, wherever it is', () => {
  it.each([
    ['us', press('?', 'Slash', { shiftKey: true })],
    ['fr', press('?', 'KeyM', { shiftKey: true })],
    ['ru', press('?', 'Digit7', { shiftKey: true })],
    ['ar', press('؟', 'Slash', { shiftKey: true })],
  ])('%s', (_, event) => {
    expect(is(event, '?')).toBe(true);
  });
});

it('a letter that only looks Latin goes by its place', () => {
  expect(letterOf(press('с', 'KeyC', ctrl))).toBe('C');
  expect(letterOf(press('Enter', 'Enter'))).toBeNull();
});

it('caps are shown as this computer has them', () => {
  const named = (key: string) => ({ Shift: 'Maj', Escape: 'Échap' })[key] ?? key;
  expect(chordCaps('Mod+Shift+Z', named, false)).toEqual(['Ctrl', 'Maj', 'Z']);
  expect(chordCaps('Mod+Shift+Z', named, true)).toEqual(['⌘', '⇧', 'Z']);
  expect(chordCaps('ArrowDown', named, false)).toEqual(['↓']);
  expect(chordCaps('Escape', named, false)).toEqual(['Échap']);
});
