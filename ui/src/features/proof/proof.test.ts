import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import type { Api, ProofState } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { toasts } from '$shared';
import { expectAccessible } from '../../test/axe';
import { key, PASSPHRASE, proofBackend, WORDS } from '../../test/fixtures/proof';
import OpenKey from './OpenKey.svelte';
import ProofSettings from './ProofSettings.svelte';
import { strengthOf } from './strength';

let mock: MockApi;

function open(given: Partial<ProofState> = {}, answers: Partial<Api> = {}) {
  mock = mockApi({ ...proofBackend(given), ...answers });
  render(ProofSettings);
}

const calls = (name: keyof Api) =>
  mock.calls.filter((call) => call.name === name).map(({ args }) => args);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const word = (number: number) => new RegExp(`^Word .?${number}.?$`);
const NOTHING = { keys: [], lists: [], trusted: [] };

beforeEach(() => i18n.use('en'));
afterEach(() => mock.remove());

it('without a key says that certificates are issued all the same', async () => {
  open(NOTHING);
  await screen.findByText('Signing is not set up. Certificates are issued without a code.');
  expect(screen.queryByRole('button', { name: /check page/i })).toBeNull();
  await expectAccessible();
});

async function setUp(phrase = PASSPHRASE, again = phrase) {
  await userEvent.click(await screen.findByRole('button', { name: 'Set up signing…' }));
  await userEvent.type(screen.getByLabelText('Name of the organisation'), 'Three Rivers');
  await userEvent.type(screen.getByLabelText('Passphrase'), phrase);
  await userEvent.type(screen.getByLabelText('The same once more'), again);
  await press('Make the key');
}

it('sets up signing: words are shown, printed, and three of them read back', async () => {
  open(NOTHING, { pickTarget: async () => '/stick/words.pdf' });
  await setUp();
  const list = await screen.findByRole('list', { name: 'Recovery words' });
  expect(within(list).getAllByRole('listitem')[10]?.textContent).toContain(WORDS[10]);
  await expectAccessible();
  await press('Print them');
  await screen.findByText(/words\.pdf/);
  expect(calls('proofWordsPaper')[0]?.slice(1, 4)).toEqual([PASSPHRASE, '/stick/words.pdf', 'en']);

  await press('I have them on paper');
  expect(screen.queryByText('orchard')).toBeNull();
  await userEvent.type(screen.getByLabelText(word(3)), ' Abandon ');
  await userEvent.type(screen.getByLabelText(word(11)), 'orchid');
  await userEvent.type(screen.getByLabelText(word(20)), 'zoo');
  await press('Done');
  await screen.findByText(/That is not word .?11/);
  expect(screen.queryByText(/That is not word .?3/)).toBeNull();
  await userEvent.clear(screen.getByLabelText(word(11)));
  await userEvent.type(screen.getByLabelText(word(11)), 'orchard{Enter}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await screen.findByText('Open: new certificates are signed.');
});

it('makes no key of a passphrase that is short or typed otherwise the second time', async () => {
  open(NOTHING);
  await setUp('short');
  expect(screen.getByRole('alert').textContent).toContain('Too short');
  await userEvent.type(screen.getByLabelText('Passphrase'), ' but longer');
  await press('Make the key');
  expect(screen.getByRole('alert').textContent).toBe('The two are not the same.');
  expect(calls('proofKeyNew')).toEqual([]);
});

it('opens the key, and says what to do about a wrong passphrase', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Open…' }));
  const field = await screen.findByLabelText('Passphrase');
  expect(document.activeElement).toBe(field);
  await userEvent.type(field, 'something else{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('recovery words');
  await userEvent.clear(field);
  await userEvent.type(field, `${PASSPHRASE}{Enter}`);
  await screen.findByText('Open: new certificates are signed.');
  expect(screen.queryByRole('dialog')).toBeNull();
  await press('Lock');
  await screen.findByText(/^Locked/);
});

it('while the key is being opened, nothing is asked twice', async () => {
  let answer: (value: null) => void = () => undefined;
  const slow = () => new Promise<null>((done) => (answer = done));
  open({}, { proofKeyOpen: slow });
  await userEvent.click(await screen.findByRole('button', { name: 'Open…' }));
  await userEvent.type(await screen.findByLabelText('Passphrase'), `${PASSPHRASE}{Enter}{Enter}`);
  expect(screen.getByRole('progressbar', { name: /Opening the key/ })).toBeTruthy();
  expect(calls('proofKeyOpen')).toHaveLength(1);
  answer(null);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('refuses a file that is no key before it asks for a passphrase', async () => {
  const proofKeyFile = async () => {
    const { AppError } = await import('$lib/ipc/errors');
    throw new AppError({ code: 'unreadable-key-file', params: { path: '/stick/list.xlsx' } });
  };
  open(NOTHING, { pickFile: async () => '/stick/list.xlsx', proofKeyFile });
  await userEvent.click(await screen.findByRole('button', { name: 'Take in a key file…' }));
  await waitFor(() => expect(toasts.list[0]?.text).toContain('list.xlsx'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('writes the list of a key that signs no more under its own passphrase', async () => {
  const old = { ...key, kid: '0011223344556677', active: false };
  open({ keys: [key, old] }, { pickTarget: async () => '/stick/old.void' });
  const menus = await screen.findAllByRole('button', { name: /^More/ });
  await userEvent.click(menus.at(-1)!);
  await userEvent.click(
    await screen.findByRole('menuitem', { name: 'List of withdrawn certificates…' }),
  );
  await userEvent.type(await screen.findByLabelText('Passphrase'), `${PASSPHRASE}{Enter}`);
  await waitFor(() =>
    expect(calls('proofListExportOf')).toEqual([[old.kid, PASSPHRASE, '/stick/old.void']]),
  );
  expect(toasts.list.at(-1)?.text).toContain('old.void');
});

it('takes a new key in the place of one that is lost', async () => {
  open();
  await userEvent.click((await screen.findAllByRole('button', { name: /^More/ }))[0]!);
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Set up a new key…' }));
  expect(await screen.findByRole('button', { name: 'Make the key' })).toBeTruthy();
});

it('brings the key back from its words', async () => {
  open(NOTHING);
  await userEvent.click(await screen.findByRole('button', { name: 'From recovery words…' }));
  await userEvent.type(screen.getByLabelText('Recovery words'), 'river stone');
  expect(screen.getByText(/2.? of 24 words/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText('Name of the organisation'), 'Three Rivers');
  await userEvent.type(screen.getByLabelText('Passphrase'), PASSPHRASE);
  await userEvent.type(screen.getByLabelText('The same once more'), PASSPHRASE);
  await press('Bring it back');
  await waitFor(() =>
    expect(calls('proofKeyFromWords')).toEqual([['Three Rivers', 'river stone', PASSPHRASE]]),
  );
  await screen.findByText('Open: new certificates are signed.');
});

it('exports the check page and says what it does not know while the key is locked', async () => {
  open({}, { pickTarget: async () => '/stick/check.html' });
  await screen.findByText(/only what was withdrawn until .?20 November 2026/);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /our list/ }).disabled).toBe(true);
  await press('Export the check page…');
  await waitFor(() => expect(calls('proofPageExport')).toEqual([['/stick/check.html']]));
  await expectAccessible();
});

it('trusts an organisation by its file and says which key to compare', async () => {
  open({}, { pickFile: async () => '/stick/harbour.issuer' });
  await screen.findByText('Harbour School of Public Service');
  await press('Take in an organisation…');
  await waitFor(() => expect(toasts.list[0]?.text).toContain('88aa 01b2 c3d4 e5f6'));
  await press(/^Trust no longer/);
  await screen.findByText('Nobody but ourselves.');
});

it('a key that is no longer used stays to be seen', async () => {
  const old = { ...key, kid: '0011223344556677', name: 'Two Rivers', active: false };
  open({ keys: [key, old] });
  await screen.findByText('Two Rivers');
  expect(screen.getByText('Not in use. What it signed stays valid.')).toBeTruthy();
});

it.each([
  ['short', 'short'],
  ['aaaaaaaaaaaaaaaa', 'weak'],
  ['password1', 'weak'],
  ['green bicycle', 'fair'],
  ['seven rivers meet below', 'strong'],
  ['ёлка снег двор окно', 'strong'],
] as const)('judges the passphrase “%s” as %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});

it('offers to sign with a key of before, and not to change it', async () => {
  const old = { ...key, kid: '0011223344556677', name: 'Two Rivers', active: false };
  open({ keys: [key, old] });
  await screen.findByText('Two Rivers');
  await userEvent.click(screen.getAllByRole('button', { name: 'More about the key' })[1]!);
  expect(screen.queryByRole('menuitem', { name: 'Change the name…' })).toBeNull();
  await userEvent.click(screen.getByRole('menuitem', { name: 'Sign with this key' }));
  await waitFor(() => expect(calls('proofKeyUse')).toEqual([['0011223344556677']]));
});

it('a view that needs the key asks for its passphrase and goes on', async () => {
  mock = mockApi(proofBackend());
  const done: string[] = [];
  render(OpenKey, {
    props: { onopened: () => done.push('opened'), onclose: () => done.push('closed') },
  });
  await userEvent.type(await screen.findByLabelText('Passphrase'), 'wrong words here{Enter}');
  await screen.findByRole('alert');
  expect(done).toEqual([]);
  await userEvent.clear(screen.getByLabelText('Passphrase'));
  await userEvent.type(screen.getByLabelText('Passphrase'), `${PASSPHRASE}{Enter}`);
  await waitFor(() => expect(done.slice(0, 2)).toEqual(['opened', 'closed']));
});
