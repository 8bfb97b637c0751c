import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n, plain } from '$lib/i18n';
import type { Api, SignatureListEdit } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { dispatch } from '$lib/keyboard/shortcuts.svelte';
import ToastRegion from '$shared/toast/ToastRegion.svelte';
import { expectAccessible } from '../../test/axe';
import { groupsBackend } from '../../test/fixtures/groups';
import { packBackend } from '../../test/fixtures/pack';
import { workshop } from '../../test/fixtures/workshops';
import PackPanel from './PackPanel.svelte';

vi.mock('$shared/pdf/document', () => ({
  openPdf: () => ({ ready: new Promise(() => undefined), close: () => undefined }),
  isSuperseded: () => false,
}));

const room = workshop({
  uid: 'w',
  title: { en: 'Suva' },
  languages: ['en', 'fr'],
  start: '2026-11-10',
  end: '2026-11-12',
});

let mock: MockApi;
/** Addresses of the pages that were fetched. */
let pages: URL[];

const calls = (name: keyof Api) =>
  mock.calls.filter((call) => call.name === name).map(({ args }) => args);
const called = (name: string) => (text: string) => plain(text) === name;
const like = (pattern: RegExp) => (text: string) => pattern.test(plain(text));
const shown = () => pages.at(-1)!;

function open(answers: Partial<Api> = {}) {
  mock = mockApi({
    ...groupsBackend(),
    ...packBackend(),
    occasions: async () => [],
    jobCancel: async () => undefined,
    pickFile: async () => '/media/stick/signed.pdf',
    ...answers,
  });
  render(ToastRegion);
  render(PackPanel, { props: { workshop: room } });
}

const paper = (name: string) => screen.getByRole('button', { name });
const look = (name: string) => userEvent.click(paper(name));

beforeEach(async () => {
  await i18n.use('en');
  window.addEventListener('keydown', dispatch);
  pages = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const page = new URL(address);
    pages.push(page);
    if (!page.pathname.endsWith('/groups')) return new Response('%PDF-1.7');
    return Response.json({ code: 'pack-no-groups', params: {} }, { status: 409 });
  });
});
afterEach(() => {
  window.removeEventListener('keydown', dispatch);
  vi.unstubAllGlobals();
  mock.remove();
});

describe('looking', () => {
  it('shows each paper as it would be printed, and why there is none', async () => {
    open();
    await waitFor(() => expect(shown().pathname).toBe('/pack/w/signin'));
    await look('Group lists');
    expect(await screen.findByText(/No groups have been drawn yet/)).toBeTruthy();
    await look('Badges');
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Sheet of badges' }),
      'Avery L4785: 80 × 50 mm, 10 a sheet',
    );
    await waitFor(() => expect(shown().searchParams.get('badge_layout')).toBe('l4785'));
    expect(screen.queryByText(/No groups/)).toBeNull();
    await expectAccessible();
  });

  it('offers names that are not proofed only where names are proofed', async () => {
    open();
    const unproofed = () => screen.queryByRole('option', { name: 'Names not yet proofed' });
    expect(unproofed()).toBeNull();
    await look('Private slips');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'For whom' }),
      'Names not yet proofed',
    );
    await waitFor(() => expect(shown().searchParams.get('people')).toBe('unproofed'));
    await look('Badges');
    expect(screen.getByRole('combobox', { name: 'For whom' })).toHaveProperty('value', 'usual');
  });

  it('walks by arrows and marks by the space bar', async () => {
    open();
    await look('Sign-in sheets');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent?.trim()).toBe('Name proof');
    const mark = () =>
      screen.getByRole<HTMLInputElement>('checkbox', { name: called('Print “Name proof”') });
    expect(mark().checked).toBe(true);
    await userEvent.keyboard(' ');
    expect(mark().checked).toBe(false);
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.textContent?.trim()).toBe('Test sheet for the printer');
    expect(screen.getByRole('group', { name: 'Printer offset' })).toBeTruthy();
  });

  it('gives the caterer a line to copy', async () => {
    const copied = vi.fn(async () => undefined);
    userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copied);
    open();
    await look('Head count');
    const line = 'Tue 10, Lunch (12:15): 27, of whom 3 vegetarian and 1 halal';
    await userEvent.click(await screen.findByRole('button', { name: `Copy “${line}”` }));
    expect(copied).toHaveBeenCalledWith(line);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Day' }), '2026-11-11');
    const meals = screen.getByRole('region', { name: 'For the caterer' });
    expect(within(meals).getAllByRole('listitem')).toHaveLength(1);
  });
});

describe('writing', () => {
  it('writes what is marked, and says what is missing and why', async () => {
    open();
    await userEvent.click(screen.getByRole('checkbox', { name: called('Print “Lists to sign”') }));
    await userEvent.keyboard('{Control>}e{/Control}');
    expect(await screen.findByText(like(/^6 papers written/))).toBeTruthy();
    expect(screen.getByText(like(/There is no list to sign yet/))).toBeTruthy();
    expect(calls('packWrite')[0]![1]).toEqual([
      'signin',
      'participants',
      'names',
      'badges',
      'tents',
      'signatures',
      'agenda',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Show in folder' }));
    expect(calls('openPath')).toEqual([['/home/asha/Print pack']]);
    await expectAccessible();
  });

  it('writes all for a day without power in one act', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Papers' }));
    await userEvent.click(screen.getByRole('menuitem', { name: /^Write all for a day/ }));
    await waitFor(() => expect(calls('packWrite')).toHaveLength(1));
    const papers = calls('packWrite')[0]![1] as string[];
    expect(papers).toContain('tally');
    expect(papers).not.toContain('badges');
  });

  it('can be stopped', async () => {
    open({
      packWrite: async (...args) => {
        args[5]({ done: 1, total: 6 });
        return new Promise(() => undefined);
      },
    });
    await userEvent.click(screen.getByRole('button', { name: /^Write the folder/ }));
    await userEvent.click(await screen.findByRole('button', { name: /Cancel|Stop/ }));
    expect(calls('jobCancel')).toEqual([['pack']]);
  });
});

describe('lists to sign', () => {
  async function add(kind: string) {
    open();
    await look('Lists to sign');
    await userEvent.click(screen.getByRole('button', { name: 'Add a list to sign' }));
    await userEvent.click(screen.getByRole('menuitem', { name: kind }));
    return screen.findByRole('textbox', { name: 'Title' });
  }
  const edits = () => calls('signatureListEdit').map(([, change]) => change as SignatureListEdit);

  it('come with words in every language of the workshop', async () => {
    expect(await add('Allowance')).toHaveProperty('value', 'Allowances');
    const made = calls('signatureListAdd')[0]![1] as SignatureListEdit;
    expect(made.title).toEqual({ en: 'Allowances', fr: 'Indemnités' });
    expect(made.statement?.fr).toMatch(/^J’ai reçu/);
    await waitFor(() => expect(shown().searchParams.get('signature_list')).toBe('list-1'));
    await expectAccessible();
  });

  it('are changed where they stand and taken away again', async () => {
    const title = await add('Another list');
    await userEvent.clear(title);
    await userEvent.type(title, 'Keys{Enter}');
    await waitFor(() => expect(edits()[0]?.title?.en).toBe('Keys'));
    await userEvent.click(screen.getByRole('button', { name: 'Country' }));
    await waitFor(() => expect(edits()[1]?.columns).toEqual(['organisation', 'country']));
    await userEvent.type(screen.getByRole('textbox', { name: /^Amount/ }), '120 FJD{Enter}');
    await waitFor(() => expect(edits()[2]?.amount).toBe('120 FJD'));
    await userEvent.click(screen.getByRole('button', { name: 'Remove the list' }));
    expect(await screen.findByText(/No list yet/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('keep the scan of what was signed', async () => {
    await add('Photo consent');
    await userEvent.click(screen.getByRole('button', { name: /^Attach the signed list/ }));
    const scans = await screen.findByRole('list', { name: 'Signed sheets' });
    await userEvent.click(within(scans).getByRole('button', { name: 'Open' }));
    await waitFor(() => expect(calls('openPath')).toEqual([['/tmp/signed.pdf']]));
    await userEvent.click(within(scans).getByRole('button', { name: 'Remove signed.pdf' }));
    await waitFor(() => expect(screen.queryByText('signed.pdf')).toBeNull());
  });
});
