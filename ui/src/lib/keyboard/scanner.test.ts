import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BURST, Scanner } from './scanner';

const CODE = '12345674';
let read: string[];
let page: string[];
let end: () => void;
let now = 1000;

/** A key as the browser tells it; what a digit does to a field is done unless somebody prevents it. */
function press(key: string, code: string, after: number, on: HTMLElement = document.body) {
  now += after;
  const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: now });
  const goesOn = on.dispatchEvent(event);
  if (goesOn && on instanceof HTMLInputElement && key.length === 1) {
    on.value += key;
    on.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}

function burst(code: string, on?: HTMLElement, gap = 8, keys = (digit: string) => digit) {
  for (const digit of code) press(keys(digit), `Digit${digit}`, gap, on);
  press('Enter', 'Enter', gap, on);
}

const seen = (event: KeyboardEvent) => page.push(event.key);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '';
  [read, page] = [[], []];
  now += 10_000;
  end = new Scanner((code) => read.push(code)).listen();
  document.body.addEventListener('keydown', seen);
});
afterEach(() => {
  end();
  document.body.removeEventListener('keydown', seen);
  vi.useRealTimers();
});

describe('a badge', () => {
  it('is read outside fields, and the page hears nothing of it', () => {
    burst(CODE);
    vi.runAllTimers();
    expect([read, page]).toEqual([[CODE], []]);
  });

  it.each([
    ['French, where the keys type signs', '&é"\'(-è_çà'],
    ['Arabic', '١٢٣٤٥٦٧٨٩٠'],
  ])('is read on a keyboard that is %s', (_, signs) => {
    burst(CODE, undefined, 8, (digit) => [...signs][(Number(digit) + 9) % 10]!);
    expect(read).toEqual([CODE]);
  });

  it('is read from a number pad', () => {
    for (const digit of CODE) press(digit, `Numpad${digit}`, 8);
    press('Enter', 'NumpadEnter', 8);
    expect(read).toEqual([CODE]);
  });

  it('leaves nothing in a field, and says so to those who follow it', () => {
    document.body.innerHTML = '<input value="Suva">';
    const field = document.querySelector('input')!;
    let followed = '';
    field.addEventListener('input', () => (followed = field.value));
    burst(CODE, field);
    expect([read, field.value, followed]).toEqual([[CODE], 'Suva', 'Suva']);
  });

  it('is read after something else was typed', () => {
    press('7', 'Digit7', 0);
    vi.runAllTimers();
    press('x', 'KeyX', 400);
    now += 200;
    burst(CODE);
    expect([read, page]).toEqual([[CODE], ['7', 'x']]);
  });
});

describe('a person who types', () => {
  it('keeps every digit in a field, Enter too', () => {
    document.body.innerHTML = '<input>';
    const field = document.querySelector('input')!;
    burst(CODE, field, BURST + 20);
    expect([read, field.value, page.at(-1)]).toEqual([[], CODE, 'Enter']);
  });

  it('gives digits to the page, in their order, a blink later', () => {
    press('3', 'Digit3', 0);
    expect(page).toEqual([]);
    vi.advanceTimersByTime(BURST + 5);
    press('4', 'Digit4', 200);
    press('a', 'KeyA', 20);
    expect(page).toEqual(['3', '4', 'a']);
  });

  it('begins a cell of a table with the digits themselves, however fast', () => {
    document.body.innerHTML = '<div tabindex="-1"></div><input>';
    const [cell, editor] = [document.querySelector('div')!, document.querySelector('input')!];
    cell.addEventListener('keydown', () => editor.focus());
    cell.focus();
    press('4', 'Digit4', 0, cell);
    press('2', 'Digit2', 20, cell);
    vi.advanceTimersByTime(BURST + 5);
    expect(editor.value).toBe('42');
  });

  it('is no scanner with seven digits, nor with a key held', () => {
    burst(CODE.slice(1));
    vi.runAllTimers();
    expect(read).toEqual([]);
    expect(page).toEqual([...CODE.slice(1), 'Enter']);
    page = [];
    const held = { key: '1', code: 'Digit1', ctrlKey: true, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', held));
    expect(page).toEqual(['1']);
  });
});
