import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { i18n } from '$lib/i18n';
import { AppError } from '$lib/ipc/errors';
import { toasts } from './toasts.svelte';
import ToastRegion from './ToastRegion.svelte';

beforeEach(async () => {
  await i18n.use('en');
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => vi.useRealTimers());

const user = () => userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
const lines = () => toasts.list.map((toast) => toast.text);

it('a quiet line goes by itself, a problem stays', () => {
  toasts.say('24 people imported');
  toasts.problem('Row 14 has no name');
  vi.advanceTimersByTime(60_000);
  expect(lines()).toEqual(['Row 14 has no name']);
});

it('a line waits while the pointer is on it', async () => {
  render(ToastRegion);
  toasts.say('24 people imported');
  flushSync();
  const pointer = user();
  await pointer.hover(screen.getByText('24 people imported'));
  vi.advanceTimersByTime(60_000);
  expect(lines()).toEqual(['24 people imported']);
  await pointer.unhover(screen.getByText('24 people imported'));
  vi.advanceTimersByTime(60_000);
  expect(lines()).toEqual([]);
});

it('lines about the same thing replace each other', () => {
  toasts.say('Undone: import', { topic: 'undo' });
  toasts.say('Undone: rename', { topic: 'undo' });
  expect(lines()).toEqual(['Undone: rename']);
});

it('its act runs once and takes the line away', async () => {
  const run = vi.fn();
  render(ToastRegion);
  toasts.say('Removed', { act: { label: 'Undo', run } });
  flushSync();
  await user().click(screen.getByRole('button', { name: 'Undo' }));
  expect(run).toHaveBeenCalledOnce();
  expect(lines()).toEqual([]);
});

it('is announced: politely, or as an alert when something was refused', () => {
  render(ToastRegion);
  toasts.problem(new AppError({ code: 'nothing-to-undo', params: {} }));
  flushSync();
  const region = screen.getByRole('region', { name: 'Messages' });
  expect(region.getAttribute('aria-live')).toBe('polite');
  expect(screen.getByRole('alert').textContent).not.toContain('nothing-to-undo');
});
