import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import type { Api, PersonLine } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { paletteProviders } from '$lib/palette/palette.svelte';
import { router } from '$lib/router.svelte';
import { expectAccessible } from '../../test/axe';
import { rememberingBackend } from '../../test/fixtures/people';
import { offerPeople } from './palette';
import RegistryList from './RegistryList.svelte';

let mock: MockApi;

function open(answers: Partial<Api> = {}) {
  mock = mockApi({ ...rememberingBackend(), ...answers });
  render(RegistryList);
}
const asked = () =>
  mock.calls.filter(({ name }) => name === 'peopleRegistry').map(({ args }) => args);

const line = (at: number): PersonLine => ({
  uid: `p-${at}`,
  name: `Person ${at}`,
  native_name: null,
  email: null,
  organisation: null,
  country: null,
  workshops: 1,
  latest_workshop: `w-${at}`,
});

beforeEach(async () => {
  await i18n.use('en');
  router.go({ name: 'people' });
});
afterEach(() => mock.remove());

it('finds a part of a name in any script', async () => {
  open();
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Find a person' }), 'المنصوري');
  await waitFor(() => expect(asked().at(-1)).toEqual(['المنصوري', 200, 0]));
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(4));
  expect(screen.getAllByText('Fatima Zahra El Mansouri')).toHaveLength(3);
  await expectAccessible();
});

it('arrows go through the list, Enter opens the file', async () => {
  open({ peopleRegistry: async () => [line(0), line(1), line(2)] });
  await userEvent.click(await screen.findByRole('searchbox'));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Person 1'));
  await userEvent.keyboard('{Enter}');
  expect(router.route).toEqual({ name: 'people', part: 'everybody', uid: 'p-1' });
});

it('asks for the next page when one goes to its end', async () => {
  const all = Array.from({ length: 450 }, (_, at) => line(at));
  open({ peopleRegistry: async (_, limit, offset) => all.slice(offset, offset + limit) });
  await userEvent.click(await screen.findByRole('searchbox'));
  await userEvent.keyboard('{ArrowDown}{End}');
  await waitFor(() => expect(asked()).toContainEqual(['', 200, 200]));
  expect(screen.getAllByRole('row').length).toBeLessThan(60);
});

it('Space marks, and two marked people are put side by side', async () => {
  open({ peopleRegistry: async () => [line(0), line(1), line(2)] });
  const compare = () => screen.queryByRole<HTMLButtonElement>('button', { name: /Compare/ });
  await userEvent.click(await screen.findByRole('searchbox'));
  await userEvent.keyboard('{ArrowDown} ');
  const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) });
  await waitFor(() => expect(row('Person 0').getAttribute('aria-selected')).toBe('true'));
  expect(compare()?.disabled).toBe(true);
  await userEvent.click(screen.getByRole('checkbox', { name: /Person 2/ }));
  expect(router.route).toEqual({ name: 'people' });
  expect(compare()?.disabled).toBe(false);
  await expectAccessible();
  await userEvent.click(compare()!);
  expect(router.route).toEqual({ name: 'people', part: 'twice', uid: 'p-0+p-2' });
});

it('says what belongs here when there is nobody', async () => {
  open({ peopleRegistry: async () => [] });
  expect(
    await screen.findByRole('heading', { name: 'Nobody is in this library yet' }),
  ).toBeTruthy();
});

it('says so when nobody is found', async () => {
  open();
  await userEvent.type(await screen.findByRole('searchbox'), 'zzz');
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  await waitFor(() => expect(said().join(' ')).toContain('zzz'));
});

it('gives the palette everybody by name', async () => {
  open();
  const stop = offerPeople();
  const provider = paletteProviders().find(({ order }) => order === 30)!;
  const found = await provider.find('Азиза');
  expect(found[0]?.label).toBe('Азиза Каримова');
  found[0]?.run();
  expect(router.route).toEqual({ name: 'people', part: 'everybody', uid: 'r-1' });
  expect(await provider.find('')).toEqual([]);
  stop();
});
