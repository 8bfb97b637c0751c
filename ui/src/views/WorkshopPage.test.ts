import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import { incoming } from '$lib/incoming.svelte';
import type { Api, FileDrop } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { listen } from '$lib/keyboard/shortcuts.svelte';
import { toasts } from '$shared/toast/toasts.svelte';
import { expectAccessible } from '../test/axe';
import { fixtures } from '../test/fixtures';
import WorkshopPage from './WorkshopPage.svelte';

let mock: MockApi;
let unlisten: () => void;
let drop: (event: FileDrop) => void = () => undefined;

function open(answers: Partial<Api> = {}, uid = 'w-sample') {
  const onFileDrop: Api['onFileDrop'] = (listener) => {
    drop = listener;
    return () => undefined;
  };
  mock = mockApi({ ...fixtures, onFileDrop, ...answers });
  render(WorkshopPage, { props: { route: { name: 'workshop', uid, tab: 'overview' } } });
}

beforeEach(async () => {
  await i18n.use('en');
  incoming.path = null;
  unlisten = listen();
});
afterEach(() => {
  unlisten();
  mock.remove();
});

it('shows title, place and dates, and the tabs in the order of the work', async () => {
  open();
  await screen.findByRole('heading', {
    level: 1,
    name: 'Migration, Environment and Climate Change',
  });
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent?.trim())).toEqual([
    'Overview',
    'Details',
    'Plan',
    'People',
    'Attendance',
    'In the room',
    'Evaluation',
    'Certificates',
    'Report',
  ]);
  await screen.findByRole('heading', { name: 'What comes next' });
  await expectAccessible();
});

it('leads from what comes next to where it is done', async () => {
  open();
  const line = await screen.findByRole('link', { name: /names not yet proofed/ });
  expect(line.getAttribute('href')).toBe('#/workshops/w-sample/people/names');
});

it('changes the title in place: F2, Enter stores, Escape does not', async () => {
  open();
  await screen.findByRole('heading', { level: 1 });
  await userEvent.keyboard('{F2}');
  await userEvent.keyboard('Never mind{Escape}');
  expect(mock.calls.some(({ name }) => name === 'workshopEdit')).toBe(false);
  await userEvent.keyboard('{F2}');
  await userEvent.keyboard('Climate and people{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Climate and people' });
  const [, edit] = mock.calls.find(({ name }) => name === 'workshopEdit')!.args as [string, object];
  expect(edit).toMatchObject({
    title: { en: 'Climate and people', fr: expect.stringContaining('Migration') },
  });
});

it('gives a list dropped anywhere on it to the People tab', async () => {
  open();
  await screen.findByRole('heading', { level: 1 });
  drop({ state: 'over' });
  expect(await screen.findByText('Drop the list here')).toBeTruthy();
  drop({ state: 'dropped', paths: ['/media/stick/list.xlsx'] });
  await waitFor(() => expect(location.hash).toBe('#/workshops/w-sample/people'));
  expect(incoming.path).toBe('/media/stick/list.xlsx');
});

it('reads one list at a time where several were dropped, and says so', async () => {
  open();
  await screen.findByRole('heading', { level: 1 });
  drop({ state: 'dropped', paths: ['C:\\Lists\\suva.xlsx', 'C:\\Lists\\nadi.xlsx'] });
  await waitFor(() => expect(incoming.path).toBe('C:\\Lists\\suva.xlsx'));
  expect(toasts.list.map(({ text }) => text)).toEqual([
    expect.stringMatching(/One list at a time.*suva\.xlsx/),
  ]);
});

it('says so when the workshop is no longer there', async () => {
  open({}, 'w-gone');
  expect(await screen.findByText(/no longer in the library/)).toBeTruthy();
});
