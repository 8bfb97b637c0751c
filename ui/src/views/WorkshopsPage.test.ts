import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import type { Api } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { listen } from '$lib/keyboard/shortcuts.svelte';
import { router } from '$lib/router.svelte';
import { creating } from '$features/workshops/creating.svelte';
import { toasts } from '$shared';
import { expectAccessible } from '../test/axe';
import { manyWorkshops, workshopsBackend } from '../test/fixtures/workshops';
import WorkshopsPage from './WorkshopsPage.svelte';

let mock: MockApi;
let unlisten: () => void;

function open(answers: Partial<Api> = workshopsBackend()) {
  mock = mockApi(answers);
  render(WorkshopsPage);
}

const titles = () =>
  within(screen.getByRole('list', { name: 'Workshops' }))
    .getAllByRole('link')
    .map((link) => link.querySelector('bdi')?.textContent);

beforeEach(async () => {
  await i18n.use('en');
  router.go({ name: 'workshops' });
  creating.open = false;
  unlisten = listen();
});
afterEach(() => {
  unlisten();
  mock.remove();
});

it('lists workshops with place, dates, people, status, and marks the sample', async () => {
  open();
  const sample = await screen.findByRole('link', { name: /Migration, Environment/ });
  await waitFor(() => expect(sample.textContent).toMatch(/Suva.*Fiji/));
  expect(sample.textContent).toMatch(/Sample.*10–12 November 2026.*24.*participants.*Finished/s);
  await expectAccessible();
});

it('filters while one types, and Enter opens the first one found', async () => {
  open();
  await screen.findByRole('link', { name: /Migration, Environment/ });
  await userEvent.keyboard('/');
  await userEvent.keyboard('relocation');
  await waitFor(() => expect(titles()).toEqual(['Expert dialogue on relocation']));
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(location.hash).toBe('#/workshops/w-bishkek/overview'));
});

it('filters from the list itself: the first letter is not lost', async () => {
  open();
  await screen.findByRole('link', { name: /Migration, Environment/ });
  await userEvent.keyboard('{ArrowDown}');
  await waitFor(() => expect(document.activeElement?.tagName).toBe('A'));
  await userEvent.keyboard('pacific');
  await waitFor(() => expect(titles()).toEqual(['Training of trainers, Pacific']));
});

it('says so when nothing is found, and Escape brings all back', async () => {
  open();
  await userEvent.type(await screen.findByRole('searchbox'), 'zzz');
  expect(await screen.findByText(/Nothing found/)).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(titles()).toHaveLength(5));
});

it('moves with the arrows, removes with Delete, and offers to undo', async () => {
  open();
  await screen.findByRole('link', { name: /Migration, Environment/ });
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Atelier régional'));
  await userEvent.keyboard('{Delete}');
  await waitFor(() => expect(titles()).toHaveLength(4));
  expect(mock.calls.find(({ name }) => name === 'workshopRemove')?.args).toEqual(['w-rabat']);
  expect(toasts.list.map(({ text, act }) => [/removed/.test(text), act?.label])).toEqual([
    [true, 'Undo'],
  ]);
  expect(document.activeElement?.textContent).toContain('الهجرة');
});

it('N begins a new workshop', async () => {
  open();
  await screen.findByRole('link', { name: /Migration, Environment/ });
  await userEvent.keyboard('n');
  expect(creating.open).toBe(true);
});

it('draws only what is in view of two thousand', async () => {
  open(workshopsBackend(manyWorkshops(2000)));
  const list = await screen.findByRole('list', { name: 'Workshops' });
  const lines = within(list).getAllByRole('listitem');
  expect(lines.length).toBeLessThan(40);
  expect(lines[0]?.getAttribute('aria-setsize')).toBe('2000');
});

it('welcomes an empty library with two ways in', async () => {
  open(workshopsBackend([]));
  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: /New workshop/ }));
  expect(creating.open).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Open the sample workshop' }));
  await waitFor(() => expect(location.hash).toBe('#/workshops/w-sample/overview'));
});
