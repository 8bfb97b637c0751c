import { expect, it } from 'vitest';
import { lastDayFollows } from './days';

it('gives a new workshop one day until its last day is said', () => {
  expect(lastDayFollows(null, null, '2026-11-10')).toBe('2026-11-10');
});

it('keeps the length when the first day moves', () => {
  expect(lastDayFollows('2026-11-10', '2026-11-12', '2027-02-27')).toBe('2027-03-01');
});

it('keeps a last day that was typed first, unless it would lie before', () => {
  expect(lastDayFollows(null, '2026-11-12', '2026-11-10')).toBe('2026-11-12');
  expect(lastDayFollows(null, '2026-11-12', '2026-12-01')).toBe('2026-12-01');
});
