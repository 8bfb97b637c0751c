import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import type { Api } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { router } from '$lib/router.svelte';
import { toasts } from '$shared';
import { expectAccessible } from '../../test/axe';
import { institutionsBackend, institutions, unlinked } from '../../test/fixtures/institutions';
import Live from './Live.test.svelte';

let mock: MockApi;

function open(uid?: string, answers: Partial<Api> = {}) {
  mock = mockApi({ ...institutionsBackend(), countries: async () => [], ...answers });
  router.go({ name: 'people', part: 'institutions', ...(uid && { uid }) });
  render(Live);
}
// Values in a sentence are set apart for right-to-left text.
const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u2068\u2069]/g, '');
const calls = (name: keyof Api) =>
  mock.calls.filter((call) => call.name === name).map(({ args }) => args);
const details = async () => within(await screen.findByRole('complementary'));

beforeEach(() => i18n.use('en'));
afterEach(() => {
  for (const { id } of toasts.list) toasts.close(id);
  mock.remove();
});

describe('the registry', () => {
  it('shows each once and is found by any of its names', async () => {
    open();
    await screen.findByRole('row', { name: /Lagoon University/ });
    expect(plain(document.body.textContent)).toContain(
      '34 names in your lists belong to no institution yet.',
    );
    await expectAccessible();
    await userEvent.type(screen.getByRole('searchbox'), 'environment hq');
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
    expect(screen.getByRole('row', { name: /MoE/ })).toBeTruthy();
  });

  it('opens with Enter, and stores what is changed when its field is left', async () => {
    open();
    await screen.findByRole('row', { name: /Lagoon University/ });
    await userEvent.type(screen.getByRole('searchbox'), 'MoE{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Ministry'));
    await userEvent.keyboard('{Enter}');
    const side = await details();
    expect(plain(document.body.textContent)).toContain('14 people in 3 workshops.');
    await expectAccessible();
    await userEvent.type(side.getByLabelText(/Spanish/), 'Ministerio de Ambiente{Tab}');
    await waitFor(() => expect(calls('institutionEdit')).toHaveLength(1));
    expect(calls('institutionEdit')[0]).toEqual([
      'i-env-fj',
      {
        name: {
          en: 'Ministry of Environment',
          fr: 'Ministère de l’Environnement',
          es: 'Ministerio de Ambiente',
        },
        short_name: null,
        kind: null,
        country: null,
        aliases: null,
      },
    ]);
  });

  it('learns another way of writing it', async () => {
    open('i-uni');
    const side = await details();
    await userEvent.type(
      side.getByRole('combobox', { name: 'Also written' }),
      'Univ. Lagoon{Enter}',
    );
    await waitFor(() => expect(calls('institutionEdit')).toHaveLength(1));
    expect(calls('institutionEdit')[0]?.[1]).toMatchObject({ aliases: ['Univ. Lagoon'] });
  });

  it('says what a new one lacks, and opens it', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: /New institution/ }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }));
    expect((await dialog.findByRole('alert')).textContent).not.toBe('');
    await userEvent.type(dialog.getByLabelText('Name'), 'Reef Agency');
    await userEvent.click(dialog.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(router.route).toMatchObject({ uid: 'i-new' }));
    expect(calls('institutionAdd').at(-1)?.[0]).toMatchObject({ name: { en: 'Reef Agency' } });
  });

  it('removes undoably', async () => {
    open('i-uni');
    const side = await details();
    await userEvent.click(side.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(toasts.list.at(-1)?.act?.label).toBe('Undo'));
    await waitFor(() =>
      expect(screen.queryByRole('row', { name: /Lagoon University/ })).toBeNull(),
    );
  });
});

describe('merging', () => {
  it('keeps the one that most people know unless another is chosen', async () => {
    open();
    await screen.findByRole('row', { name: /Lagoon University/ });
    await userEvent.type(screen.getByRole('searchbox'), 'environment{Enter}');
    await waitFor(() => expect(document.activeElement?.getAttribute('data-cell')).toMatch(/^0:/));
    await userEvent.keyboard('{Control>}a{/Control}{Control>}j{/Control}');
    const dialog = within(await screen.findByRole('dialog'));
    const sides = dialog.getAllByRole('radio');
    expect(sides.map((side) => (side as HTMLInputElement).checked)[0]).toBe(true);
    await expectAccessible();
    await userEvent.click(sides[1]!);
    await userEvent.click(dialog.getByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(calls('institutionsMerge')).toHaveLength(1));
    const [keep, others] = calls('institutionsMerge')[0] as [string, string[]];
    expect(keep).toBe('i-env-ke');
    expect(others).toContain('i-env-fj');
    expect(others).not.toContain(keep);
    expect(plain(toasts.list.at(-1)?.text)).toBe('Merged into “Ministry of Environment”.');
  });
});

describe('what is not linked yet', () => {
  const lines = () => screen.getAllByRole('option').filter((line) => line.dataset['row']);
  const here = () => plain(document.activeElement?.textContent);

  it('goes down the lines with Enter, N and the arrows, and links each', async () => {
    open('unlinked');
    await waitFor(() => expect(here()).toContain('12 people, written in 4 ways'));
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(here()).toContain('MINECO'));
    expect(calls('institutionLink')).toEqual([[unlinked[0]!.written, 'i-env-fj']]);
    expect(plain(toasts.list.at(-1)?.text)).toBe('12 people linked to “Ministry of Environment”.');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(here()).toContain('Bureau of Statistics'));
    await userEvent.keyboard('n');
    await waitFor(() => expect(here()).toContain('village number 1'));
    expect(calls('institutionLinkNew')).toEqual([[unlinked[3]!.written, 'en']]);
    await waitFor(() => expect(lines()[0]?.getAttribute('aria-setsize')).toBe('32'));
  });

  it('takes the second suggestion with its number', async () => {
    open('unlinked');
    await waitFor(() => expect(here()).toContain('12 people'));
    await userEvent.keyboard('2');
    await waitFor(() => expect(calls('institutionLink')).toHaveLength(1));
    expect(calls('institutionLink')[0]?.[1]).toBe('i-host');
  });

  it('Enter without a suggestion does nothing, any other institution can be chosen', async () => {
    open('unlinked', { institutionsUnlinked: async () => [unlinked[3]!] });
    await waitFor(() => expect(here()).toContain('Bureau of Statistics'));
    await userEvent.keyboard('{Enter}');
    expect(calls('institutionLink')).toEqual([]);
    expect(screen.getByText('No institution of the registry is like it.')).toBeTruthy();
    await userEvent.keyboard('/');
    await userEvent.keyboard('NORRR{Enter}');
    await waitFor(() => expect(calls('institutionLink')[0]?.[1]).toBe('i-long'));
  });

  it('brings a line back when linking is refused', async () => {
    open('unlinked', { institutionLink: () => Promise.reject(new Error('no')) });
    await waitFor(() => expect(here()).toContain('12 people'));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(plain(lines()[0]?.textContent)).toContain('12 people'));
    expect(lines()[0]?.getAttribute('aria-setsize')).toBe('34');
  });

  it('says so when everything is linked', async () => {
    open('unlinked', {
      institutions: async () => institutions.slice(),
      institutionsUnlinked: async () => [],
    });
    expect(await screen.findByRole('heading', { name: 'Everything is linked' })).toBeTruthy();
  });
});
