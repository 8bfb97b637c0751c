import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import { api, type Api, type Startup } from '$lib/ipc/ipc';
import { library } from '$lib/library.svelte';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { toasts } from '$shared';
import { expectAccessible } from '../../test/axe';
import { libraryBackend, refusal } from '../../test/fixtures/library';
import { workshopsBackend } from '../../test/fixtures/workshops';
import App from '../../App.svelte';
import LibrarySettings from './LibrarySettings.svelte';

let mock: MockApi;

async function start(given: Partial<Startup>, answers: Partial<Api> = {}) {
  mock = mockApi({ ...workshopsBackend(), ...libraryBackend(given), ...answers });
  render(App, { props: { startup: await api.startup() } });
}

const calls = (name: keyof Api) =>
  mock.calls.filter((call) => call.name === name).map(({ args }) => args);
const READING = /open for reading: nothing can be changed/;
const inLibrary = () => screen.findByRole('navigation', { name: 'Areas' });

beforeEach(() => i18n.use('en'));
afterEach(() => mock.remove());

it('names a damaged file and its cause, and puts a copy in its place', async () => {
  await start({ refused: refusal('file-corrupt', { detail: 'page 17' }) });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The library is damaged');
  expect(screen.getByText(/library\.fliplib.*page 17/)).toBeTruthy();
  const copies = await screen.findAllByRole('button', { name: /^Restore the copy of/ });
  await expectAccessible();
  await userEvent.click(copies[0]!);
  await inLibrary();
  expect(calls('restoreBackup')).toHaveLength(1);
});

it('opens a locked library for reading', async () => {
  await start({ refused: refusal('file-locked', { holder: 'Flipchart on laptop-2' }) });
  expect(screen.getByText(/in use by .*laptop-2/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Open it for reading' }));
  await waitFor(() => expect(calls('openLibrary')).toEqual([[null, true]]));
  await inLibrary();
  expect(screen.getByRole('complementary', { name: READING })).toBeTruthy();
});

it('says that a library is open for reading only, however that came about', async () => {
  await start({ read_only: true });
  await inLibrary();
  const line = within(screen.getByRole('complementary', { name: READING }));
  await userEvent.click(line.getByRole('button'));
  await waitFor(() => expect(calls('openLibrary')).toEqual([[null, false]]));
  await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
});

it('opens another library in place of a foreign file', async () => {
  const pickFile = async () => '/home/me/other.fliplib';
  await start({ refused: refusal('file-foreign') }, { pickFile });
  expect(screen.queryByRole('button', { name: 'Open it for reading' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /Choose another/ }));
  await inLibrary();
  expect(calls('openLibrary')).toEqual([['/home/me/other.fliplib', false]]);
});

it('says quietly that the folder is synchronised', async () => {
  await start({ synced_by: 'OneDrive' });
  await inLibrary();
  const line = within(screen.getByRole('complementary'));
  expect(line.getByText(/OneDrive/)).toBeTruthy();
  await userEvent.click(line.getByRole('button', { name: 'Hide' }));
  expect(screen.queryByRole('complementary')).toBeNull();
});

it('says quietly that the library is on a stick', async () => {
  await start({ on_stick: true });
  await inLibrary();
  expect(screen.getByRole('complementary', { name: /can be pulled out/ })).toBeTruthy();
});

async function settings(answers: Partial<Api> = {}) {
  mock = mockApi({ ...libraryBackend(), ...answers });
  library.show(await api.startup());
  render(LibrarySettings);
}

it('copies to a stick in one act and shows where', async () => {
  await settings({
    pickTarget: async () => '/media/stick/Flipchart.fliplib',
    showInFolder: async () => null,
  });
  await userEvent.click(screen.getByRole('button', { name: 'Copy to a USB stick…' }));
  await waitFor(() => expect(calls('copyLibrary')).toEqual([['/media/stick/Flipchart.fliplib']]));
  const [line] = toasts.list;
  expect(line?.text).toContain('Flipchart.fliplib');
  line?.act?.run();
  await waitFor(() => expect(calls('showInFolder')).toEqual([['/media/stick/Flipchart.fliplib']]));
});

it('asks before it goes back to a copy', async () => {
  await settings();
  await userEvent.click(
    (await screen.findAllByRole('button', { name: /^Restore the copy of/ }))[1]!,
  );
  const dialog = within(await screen.findByRole('dialog', { name: 'Go back to this copy?' }));
  expect(calls('restoreBackup')).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Restore' }));
  await waitFor(() => expect(calls('restoreBackup')).toHaveLength(1));
});

it('says what a check found', async () => {
  const findings = [{ code: 'certificate-bytes-missing', detail: 'SUVA-0007' }];
  await settings({ checkLibrary: async () => ({ ok: false, findings }) });
  await userEvent.click(screen.getByRole('button', { name: 'Check' }));
  expect(await screen.findByText(/certificate .*SUVA-0007.* is missing/)).toBeTruthy();
});
