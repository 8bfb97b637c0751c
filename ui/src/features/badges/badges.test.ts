import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import { AppError } from '$lib/ipc/errors';
import type { Api, Scanned } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { router } from '$lib/router.svelte';
import BadgeDesk from './BadgeDesk.svelte';
import { badges } from './badges.svelte';

const CODE = '12345674';
const ana = { participant: 'ana', name: 'Ana Lavekau', organisation: 'Ministry of Works' };
const ben = { participant: 'ben', name: 'Ben Moala', organisation: 'Red Cross' };
let mock: MockApi;

const scanned = (more: Partial<Scanned> = {}): Scanned => ({
  workshop: 'w',
  workshop_title: {},
  slot: {
    uid: 's',
    kind: 'half_day',
    date: '2026-03-10',
    half: 'am',
    title: {},
    start: null,
    end: null,
  },
  running: true,
  people: [ana],
  state: 'present',
  already: false,
  ...more,
});

function open(badgeScan: Api['badgeScan']) {
  mock = mockApi({ badgeScan });
  render(BadgeDesk);
}
const answer = (output: Scanned) => ({ output, changes: ['attendance' as const], undo: null });
const scans = () => mock.calls.filter(({ name }) => name === 'badgeScan').map(({ args }) => args);

function burst() {
  for (const [key, code] of [
    ...[...CODE].map((digit) => [digit, `Digit${digit}`]),
    ['Enter', 'Enter'],
  ]) {
    const event = new KeyboardEvent('keydown', { key: key!, code: code!, bubbles: true });
    document.body.dispatchEvent(event);
  }
}

beforeEach(async () => {
  await i18n.use('en');
  badges.shown = null;
  badges.asked = null;
});
afterEach(() => mock.remove());

it('a badge read on any screen marks its bearer and shows the name large', async () => {
  router.go({ name: 'workshop', uid: 'w', tab: 'plan' });
  await waitFor(() => expect(router.route.name).toBe('workshop'));
  open(async () => answer(scanned()));
  burst();
  await screen.findByText('Ana Lavekau');
  expect(screen.getByRole('status').textContent).toContain('Present · Tuesday 10, morning');
  expect(scans()).toEqual([['w', CODE, null]]);
});

it('a second scan says that the person was there already', async () => {
  open(async () => answer(scanned({ already: true })));
  burst();
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Already marked'));
});

it('a badge that was not read right says what to do', async () => {
  const params = { field: 'badge', reason: 'badge-misread', value: CODE };
  open(() => Promise.reject(new AppError({ code: 'invalid', params })));
  burst();
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Scan the badge'));
});

it('where two people share a code, the answer is asked for', async () => {
  open(async (_workshop, _code, who) =>
    answer(scanned(who === null ? { people: [ana, ben], state: null } : { people: [ben] })),
  );
  burst();
  await userEvent.click(await screen.findByRole('button', { name: 'Ben Moala' }));
  await waitFor(() => expect(scans().at(-1)?.[2]).toBe('ben'));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Ben Moala'));
});
