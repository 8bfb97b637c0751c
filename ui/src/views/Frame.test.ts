import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appearance } from '$lib/appearance.svelte';
import { onChanges } from '$lib/ipc/changes';
import { api, type LogEntry, type OpOutput } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { palette, providePalette } from '$lib/palette/palette.svelte';
import { router } from '$lib/router.svelte';
import { expectAccessible } from '../test/axe';
import Frame from './Frame.svelte';

let mock: MockApi;

const taken: OpOutput<LogEntry> = {
  output: { uid: 'e1', op: 'import-people', params: {}, at: '2026-03-14T08:00:00Z', undone: true },
  changes: ['people'],
  undo: null,
};

async function open(answers: Parameters<typeof mockApi>[0] = {}) {
  mock = mockApi(answers);
  const startup = await api.startup();
  await appearance.settle(startup);
  render(Frame, { props: { startup } });
}

beforeEach(() => router.go({ name: 'people' }));
afterEach(() => {
  palette.open = false;
  mock.remove();
});

it('shows the areas that exist, and where one is', async () => {
  await open();
  const areas = within(screen.getByRole('navigation', { name: 'Areas' }));
  const links = areas.getAllByRole('link').map((link) => link.textContent?.trim());
  expect(links).toEqual([
    'Flipchart',
    'Workshops',
    'Curriculum',
    'Forms',
    'People',
    'Settings',
    'Help',
  ]);
  expect(areas.getByRole('link', { current: 'page' }).textContent).toContain('People');
  await expectAccessible();
});

describe('undo', () => {
  it('is Ctrl+Z, says what was undone, tells the pages, and offers the way back', async () => {
    const changed = vi.fn();
    const stop = onChanges(changed);
    await open({
      undo: async () => taken,
      redo: async () => taken,
    });
    await userEvent.keyboard('{Control>}z{/Control}');
    const line = await screen.findByText(/^Undone/);
    expect(changed).toHaveBeenCalledExactlyOnceWith(['people']);
    await userEvent.click(within(line.parentElement!).getByRole('button', { name: 'Redo' }));
    expect(mock.calls.map((call) => call.name)).toContain('redo');
    stop();
  });

  it('says so when there is nothing left', async () => {
    await open();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText(/nothing/i)).toBeTruthy();
  });
});

describe('the palette', () => {
  it('finds what features offer, runs it, and gives the focus back', async () => {
    const run = vi.fn();
    const find = async () => [{ id: 'w', label: 'Suva training', run }];
    const stop = providePalette({ title: () => 'Workshops', order: 20, find });
    await open();
    const before = screen.getByRole('link', { name: 'People' });
    before.focus();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(await screen.findByRole('combobox'), 'suv');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    expect(run).toHaveBeenCalledOnce();
    await waitFor(() => expect(document.activeElement).toBe(before));
    stop();
  });

  it('finds people of all workshops', async () => {
    const { registry } = await import('../test/fixtures/people');
    const person = { ...registry[0]!, name: 'Litia Vakarau', uid: 'r-litia' };
    await open({ peopleRegistry: async (query) => (query === 'lit' ? [person] : []) });
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(await screen.findByRole('combobox'), 'lit');
    await screen.findByRole('option', { name: /Litia Vakarau/ });
    await userEvent.keyboard('{Enter}');
    expect(router.route).toEqual({ name: 'people', part: 'everybody', uid: 'r-litia' });
  });

  it('switches the light, and the setting is stored', async () => {
    await open();
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.type(await screen.findByRole('combobox'), 'dark');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
    expect(mock.calls.at(-1)).toEqual({ name: 'settingSet', args: ['theme', 'dark'] });
  });
});

it('? lists the keys', async () => {
  await open();
  await userEvent.keyboard('?');
  const dialog = await screen.findByRole('dialog', { name: 'Keys on this screen' });
  expect(within(dialog).getByText('Undo')).toBeTruthy();
});

it('changes its language everywhere at once', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Language' }));
  await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Русский' }));
  await waitFor(() => expect(screen.getByRole('link', { name: 'Семинары' })).toBeTruthy());
  expect(document.documentElement.lang).toBe('ru');
});

it('goes from a workshop to help and back without losing either', async () => {
  const { fixtures } = await import('../test/fixtures');
  await open(fixtures);
  router.go({ name: 'workshop', uid: 'w-sample', tab: 'overview' });
  await screen.findByRole('heading', { level: 1, name: /Migration, Environment/ });
  await userEvent.keyboard('{F1}');
  await screen.findByRole('heading', { level: 1, name: 'Getting started' });
  await userEvent.keyboard('{Control>}1{/Control}');
  await screen.findByRole('heading', { level: 1, name: 'Workshops' });
});
