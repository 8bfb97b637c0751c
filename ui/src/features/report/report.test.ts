import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { i18n } from '$lib/i18n';
import { announce } from '$lib/ipc/changes';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { dispatch } from '$lib/keyboard/shortcuts.svelte';
import { expectAccessible } from '../../test/axe';
import { workshop } from '../../test/fixtures/workshops';
import ReportTab from './ReportTab.svelte';

const opened = vi.hoisted(() => [] as string[]);
vi.mock('$shared/pdf/document', () => ({
  openPdf: (source: string) => {
    opened.push(source);
    return { ready: new Promise(() => undefined), close: () => undefined };
  },
  isSuperseded: () => false,
}));

let mock: MockApi;
const args = (name: string) => mock.calls.filter((call) => call.name === name).at(-1)?.args;

function open(target: string | null) {
  mock = mockApi({
    pickTarget: async () => target,
    reportExport: async () => null,
    openPath: async () => null,
  });
  render(ReportTab, { workshop: workshop({ uid: 'w', title: { en: 'Suva', fr: 'Suva (fr)' } }) });
}

beforeEach(async () => {
  await i18n.use('en');
  window.addEventListener('keydown', dispatch);
  opened.length = 0;
});
afterEach(() => {
  window.removeEventListener('keydown', dispatch);
  mock.remove();
});

it('shows the pages in the language chosen, and anew after a change', async () => {
  open(null);
  await waitFor(() => expect(opened.at(-1)).toContain('report/w?lang=&'));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'French');
  await waitFor(() => expect(opened.at(-1)).toContain('report/w?lang=fr&'));
  const before = opened.at(-1);
  announce(['people']);
  await waitFor(() => expect(opened.at(-1)).not.toBe(before));
  await expectAccessible();
});

it('is exported by one chord, under a name with the title, and then opened', async () => {
  open('/home/ana/Report – Suva.pdf');
  await userEvent.keyboard('{Control>}e{/Control}');
  await screen.findByText(/Saved: .*Report – Suva\.pdf/);
  expect(args('pickTarget')?.[1]).toBe('Report – Suva');
  expect(args('reportExport')).toEqual(['w', '/home/ana/Report – Suva.pdf', null]);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  expect(args('openPath')).toEqual(['/home/ana/Report – Suva.pdf']);
});

it('writes nothing when the dialog was closed', async () => {
  open(null);
  await userEvent.click(screen.getByRole('button', { name: /Export/ }));
  await waitFor(() => expect(args('pickTarget')).toBeTruthy());
  expect(args('reportExport')).toBeUndefined();
});
