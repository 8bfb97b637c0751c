import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import { announce } from '$lib/ipc/changes';
import { api, type StackRow } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { router } from '$lib/router.svelte';
import { expectAccessible } from '../../test/axe';
import { ceremonyBackend, stackRow } from '../../test/fixtures/ceremony';
import CalledNames from './CalledNames.svelte';
import { call, onAsked } from './calls';

let mock: MockApi;

async function open(rows: StackRow[]) {
  mock = mockApi(ceremonyBackend(rows));
  render(CalledNames, { uid: 'w', kind: 'participation' });
  await screen.findByRole('heading');
}

const STACK = [
  stackRow(1, { name: 'Litia Vakarau', said_name: 'li-TEE-a', organisation: 'Red Cross' }),
  stackRow(2, { name: 'Askar Bekov', eligibility: 'short' }),
  stackRow(3, { name: 'نادية بن يوسف' }),
  stackRow(4, { name: 'Ana Tuilagi' }),
];
const shown = () => document.querySelector('main')?.textContent?.replace(/\s+/g, ' ').trim();

beforeEach(() => i18n.use('en'));
afterEach(() => mock.remove());

it('shows two names and nothing else; nobody who gets nothing now', async () => {
  await open(STACK);
  expect(shown()).toBe('Litia Vakarau Next نادية بن يوسف');
  await expectAccessible();
});

it('follows what is handed out by itself, to the last name', async () => {
  await open(STACK);
  const hand = async (number: string) =>
    announce((await api.certificateHand([number], { way: 'in_person' }, null)).changes);
  await hand('MECC-2026-FJ-0001');
  await waitFor(() => expect(shown()).toBe('نادية بن يوسف Next Ana Tuilagi'));
  await hand('MECC-2026-FJ-0003');
  await waitFor(() => expect(shown()).toBe('Ana Tuilagi'));
  await hand('MECC-2026-FJ-0004');
  await waitFor(() => expect(shown()).toBe(''));
});

it('asks the list whose turn it is, and goes where it goes', async () => {
  const stop = onAsked(() => call('MECC-2026-FJ-0003'));
  await open(STACK);
  await waitFor(() => expect(shown()).toBe('نادية بن يوسف Next Ana Tuilagi'));
  call('MECC-2026-FJ-0004');
  await waitFor(() => expect(shown()).toBe('Ana Tuilagi Next Litia Vakarau'));
  stop();
});

it('never shows somebody who is not entitled, whatever the list is at', async () => {
  await open(STACK);
  call('MECC-2026-FJ-0004');
  await waitFor(() => expect(shown()).toContain('Ana Tuilagi Next'));
  call('MECC-2026-FJ-0002');
  await waitFor(() => expect(shown()).toBe('Litia Vakarau Next نادية بن يوسف'));
});

it('Escape goes back to the list', async () => {
  await open(STACK);
  await userEvent.keyboard('{Escape}');
  expect(router.route).toEqual({
    name: 'workshop',
    uid: 'w',
    tab: 'certificates',
    place: 'ceremony',
  });
});
