import { expect, it } from 'vitest';
import { clock, readClock } from './words';

it('reads times as people type them, and nothing else', () => {
  for (const [text, minute] of [
    ['9', 540],
    ['9:30', 570],
    ['9h30', 570],
    ['09.05', 545],
    ['930', 570],
    ['1830', 1110],
    ['0:00', 0],
  ] as const) {
    expect(readClock(text), text).toBe(minute);
  }
  for (const text of ['', 'nine', '24:00', '9:75', '-1', '12:3x']) {
    expect(readClock(text), text).toBeNull();
  }
});

it('says what is past midnight', () => {
  expect(clock(545)).toBe('09:05');
  expect(clock(1470)).toBe('00:30 (+1)');
});
