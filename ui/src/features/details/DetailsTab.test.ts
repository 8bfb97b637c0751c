import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import type { Api } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { toasts } from '$shared';
import { expectAccessible } from '../../test/axe';
import { sampleWorkshop, workshop, workshopsBackend } from '../../test/fixtures/workshops';
import Live from './Live.test.svelte';

let mock: MockApi;
const fresh = workshop({ uid: 'w-fresh', title: { fr: 'Atelier' }, languages: ['fr', 'en'] });

async function open(uid: string, answers: Partial<Api> = {}) {
  mock = mockApi({ ...workshopsBackend([sampleWorkshop, fresh]), ...answers });
  render(Live, { props: { uid } });
  await screen.findByLabelText('Title');
}

const last = (name: keyof Api) => mock.calls.filter((call) => call.name === name).at(-1)?.args;
const texts = (parts: unknown) =>
  (parts as { text: Record<string, string> }[]).map(({ text }) => text['en']);
const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
// Numbers stand between isolation marks.
const objective = (number: number) =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: new RegExp(`^Objective .?${number}`) });

beforeEach(() => i18n.use('en'));
afterEach(() => mock.remove());

it('shows the facts, and is clean for axe', async () => {
  await open('w-sample');
  expect(box('Venue').value).toBe('Nasoqo Bay Hotel, Lagoon Room');
  expect(screen.getByRole('img', { name: /Logo of .*Moanavale/ })).toBeTruthy();
  await expectAccessible();
});

it('stores a field when it is left, and only if it changed', async () => {
  await open('w-fresh');
  await userEvent.click(box('Venue'));
  await userEvent.keyboard('Salle 4{Tab}');
  await waitFor(() => expect(last('workshopEdit')).toEqual(['w-fresh', { venue: 'Salle 4' }]));
  const before = mock.calls.length;
  await userEvent.click(box('Venue'));
  await userEvent.tab();
  expect(mock.calls.length).toBe(before);
});

it('edits each text in the language chosen, and keeps the others', async () => {
  await open('w-fresh');
  expect(box('Title').value).toBe('Atelier');
  await userEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(box('Title').value).toBe('');
  expect(box('Title').placeholder).toBe('Atelier');
  await userEvent.type(box('Title'), 'Workshop{Tab}');
  await waitFor(() =>
    expect(last('workshopEdit')).toEqual(['w-fresh', { title: { fr: 'Atelier', en: 'Workshop' } }]),
  );
});

it('adds objectives one after the other with Enter', async () => {
  await open('w-fresh');
  await userEvent.click(screen.getByRole('button', { name: 'English' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add an objective' }));
  await userEvent.keyboard('Explain{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(objective(2)));
  await userEvent.keyboard('Apply{Tab}');
  await waitFor(() =>
    expect(texts(last('workshopSetObjectives')?.[1])).toEqual(['Explain', 'Apply']),
  );
});

it('moves a row with Alt and an arrow, the focus with it', async () => {
  await open('w-sample');
  const [first, second] = sampleWorkshop.objectives.map(({ text }) => text['en']);
  objective(1).focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() =>
    expect(texts(last('workshopSetObjectives')?.[1]).slice(0, 2)).toEqual([second, first]),
  );
  expect(document.activeElement).toBe(objective(2));
});

it('removes a row and offers to undo', async () => {
  await open('w-sample');
  const list = within(screen.getByRole('list', { name: 'Modules' }));
  await userEvent.click(list.getAllByRole('button', { name: 'Remove' })[0]!);
  await waitFor(() => expect(last('workshopSetTopics')?.[1]).toHaveLength(6));
  expect(toasts.list.map(({ text }) => text)).toEqual(['Module removed']);
});

it('keeps a logo and sets it', async () => {
  await open('w-sample', {
    pickFile: async () => '/home/me/logo.png',
    pictureKeep: async () => 'abc',
  });
  await userEvent.click(screen.getAllByRole('button', { name: 'Another…' })[0]!);
  await waitFor(() =>
    expect(last('workshopSetOrganisations')?.[1]).toMatchObject([{ logo: 'abc' }, {}, {}]),
  );
});
