import { describe, expect, it } from 'vitest';
import { Stack } from './stack';

describe('rows of different heights', () => {
  const stack = new Stack([36, 58, 36, 36]);

  it('stand one below the other', () => {
    expect([0, 1, 2, 3].map((row) => stack.top(row))).toEqual([0, 36, 94, 130]);
    expect(stack.height).toBe(166);
  });

  it('are found by what is in view', () => {
    expect(stack.window(0, 36, 0)).toEqual([0, 2]);
    expect(stack.window(40, 93, 0)).toEqual([1, 2]);
    expect(stack.window(94, 1000, 0)).toEqual([2, 4]);
    expect(stack.window(40, 50, 1)).toEqual([0, 3]);
  });

  it('may be none', () => {
    expect(new Stack([]).window(0, 500)).toEqual([0, 0]);
    expect(new Stack([]).height).toBe(0);
  });
});
