import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import type { Live, LiveBlock } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { curtain } from './curtain.svelte';
import LiveView from './LiveView.svelte';

const block = (uid: string, title: string, start: number, part: Partial<LiveBlock>): LiveBlock => ({
  uid,
  title: { en: title },
  description: {},
  category: 'presentation',
  room: 'Lagoon Room',
  leads: [],
  tracks: [],
  pinned: false,
  planned_start: start,
  planned_end: start + 30,
  start,
  end: start + 30,
  state: 'upcoming',
  ...part,
});

const live = (part: Partial<Live>): Live => ({
  title: { en: 'Climate mobility' },
  zone: 'Pacific/Fiji',
  date: '2026-11-10',
  today: true,
  now: 545 * 60,
  blocks: [
    block('a', 'The nexus', 540, { state: 'running' }),
    block('b', 'Coffee', 570, { category: 'break' }),
  ],
  current: 'a',
  next: 'b',
  left: 25 * 60,
  late: 0,
  finish: 600,
  ...part,
});

let mock: MockApi;
const done = { output: null, changes: [], undo: null };

function open(state: Live) {
  mock = mockApi({
    liveShow: async () => state,
    sessionNext: async () => done,
    sessionExtend: async () => done,
    captureAdd: async () => ({ ...done, output: 'c' }),
  });
  render(LiveView, { uid: 'w' });
}

const calls = (name: string) => mock.calls.filter((call) => call.name === name);

beforeEach(() => i18n.use('en'));
afterEach(() => {
  mock.remove();
  curtain.drawn = false;
});

it('shows what is on, what is next and the time left', async () => {
  open(live({}));
  expect(await screen.findByText('The nexus')).toBeTruthy();
  expect(screen.getByText('Coffee')).toBeTruthy();
  expect(screen.getByRole('timer').textContent).toMatch(/^2[45]:/u);
});

it('goes on with a clicker, gives time, and says how late the day is', async () => {
  open(live({ late: 5 }));
  await screen.findByText('The nexus');
  expect(screen.getByText(/5.* min behind the plan/u)).toBeTruthy();
  await userEvent.keyboard('{PageDown}+');
  await waitFor(() => expect(calls('sessionNext')).toHaveLength(1));
  expect(calls('sessionExtend')[0]?.args).toEqual(['a', 5]);
});

it('keeps a note with the session that runs; letters are letters while it is typed', async () => {
  open(live({}));
  await screen.findByText('The nexus');
  await userEvent.keyboard('n');
  await userEvent.type(await screen.findByRole('textbox'), 'bananas');
  expect(curtain.drawn).toBe(false);
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(calls('captureAdd')).toHaveLength(1));
  expect(calls('captureAdd')[0]?.args[1]).toMatchObject({ kind: 'note', text: 'bananas' });
});

it('says that the day is over', async () => {
  open(
    live({
      blocks: [block('a', 'The nexus', 540, { state: 'done' })],
      current: null,
      next: null,
      left: null,
    }),
  );
  expect(await screen.findByText('That is all for today.')).toBeTruthy();
});
