import { expect, it } from 'vitest';
import { clock, countdown, wallClock } from './clock';

it('counts down in minutes, and in hours where there are any', () => {
  expect(countdown(65)).toBe('1:05');
  expect(countdown(3723)).toBe('1:02:03');
  expect(countdown(-90)).toBe('1:30');
});

it('shows the wall clock of the place, and UTC where the place is not known', () => {
  expect(clock(605)).toBe('10:05');
  expect(wallClock('2026-11-09T21:10:00Z', 'Pacific/Fiji')).toBe('09:10');
  expect(wallClock('2026-11-09T21:10:00Z', 'Nowhere/Land')).toBe('21:10');
});
