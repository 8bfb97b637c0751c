import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import { AppError } from '$lib/ipc/errors';
import type { Api, RegisterRow, SeriesState } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { listen } from '$lib/keyboard/shortcuts.svelte';
import { toasts } from '$shared';
import { expectAccessible } from '../../test/axe';
import { registerRow } from '../../test/fixtures/certificates';
import { workshop } from '../../test/fixtures/workshops';
import RegisterPart from './RegisterPart.svelte';

const stored = { output: null, changes: [], undo: null };
const series: SeriesState = {
  library_pattern: '{code}-{year}-{country}-{n}',
  own_pattern: null,
  next: [{ kind: 'participation', number: 'W-0004', series: 'W-{n}' }],
  ranges: [{ uid: 'range-1', series: 'W-{n}', first: 101, last: 150, here: false }],
  gaps: [{ series: 'W-{n}', first: 7, last: 9, why: 'lost' }],
};
const rows: RegisterRow[] = [
  registerRow('W-1', { state: 'superseded', superseded_by: 'W-2' }),
  registerRow('W-2', { supersedes: 'W-1', signed_code: true }),
  registerRow('W-3', {
    state: 'void',
    void_cause: 'held_back',
    void_reason: 'Left before the end',
    voided_at: '2026-03-13T05:10:00Z',
    voided_on: '2026-03-13',
  }),
];

let mock: MockApi;
let end: () => void;

async function open(answers: Partial<Api> = {}) {
  mock = mockApi({ certificateLedger: async () => rows, ...answers });
  render(RegisterPart, { workshop: workshop({ uid: 'w', title: { en: 'Suva' } }) });
  await waitFor(() => expect(mock.calls.length).toBeGreaterThan(0));
}
const last = (name: keyof Api) => mock.calls.filter((call) => call.name === name).at(-1)?.args;
const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u2068\u2069]/g, '');

beforeEach(async () => {
  await i18n.use('en');
  end = listen();
});
afterEach(() => {
  end();
  for (const { id } of toasts.list) toasts.close(id);
  mock.remove();
});

async function openNumber(number: string) {
  await userEvent.dblClick(await screen.findByText(number));
  return within(await screen.findByRole('dialog', { name: number }));
}

describe('the register', () => {
  it('tells valid, replaced and held back apart', async () => {
    await open();
    await screen.findByText('W-1');
    const lines = screen.getAllByRole('row').map((row) => plain(row.textContent));
    expect(lines[1]).toContain('Replaced by W-2');
    expect(lines[2]).toContain('Valid');
    expect(lines[3]).toContain('Void: not handed out');
    await expectAccessible();
  });

  it('what is void says why, and offers no more than the same page', async () => {
    await open();
    const dialog = await openNumber('W-3');
    expect(dialog.getByText('Left before the end')).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Print again…' })).toBeTruthy();
    expect(dialog.queryByRole('button', { name: /reissue|Void/ })).toBeNull();
    await expectAccessible();
  });

  it('writes the same page once more', async () => {
    await open({
      pickTarget: async (_title, name) => `/home/${name}.pdf`,
      certificateReprint: async (numbers, path) => ({ count: numbers.length, files: [path] }),
    });
    const dialog = await openNumber('W-2');
    await userEvent.click(dialog.getByRole('button', { name: 'Print again…' }));
    await waitFor(() =>
      expect(last('certificateReprint')).toEqual([['W-2'], '/home/W-2 Litia.pdf']),
    );
    expect(toasts.list.at(-1)?.act?.label).toBe('Open');
  });

  it('voids with cause and reason', async () => {
    await open({ certificatesVoid: async () => ({ ...stored, output: 1 }) });
    const dialog = await openNumber('W-2');
    await userEvent.click(dialog.getByRole('button', { name: 'Void the certificate…' }));
    const cause = await screen.findByRole('combobox', { name: 'Cause' });
    await userEvent.selectOptions(cause, 'test_print');
    await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'Looked at it{Enter}');
    await waitFor(() =>
      expect(last('certificatesVoid')).toEqual([['W-2'], 'test_print', 'Looked at it']),
    );
  });

  it('goes out as a table', async () => {
    await open({
      pickTarget: async (_title, name, kind) => `/home/${name}.${kind.extensions[0]}`,
      certificateRegister: async () => null,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Export the register' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'As a table (XLSX)…' }));
    await screen.findByText(/Register of certificates.*xlsx/);
    expect(String(last('certificateRegister')?.[1])).toMatch(/\.xlsx$/);
  });

  it('an empty one says what belongs here', async () => {
    await open({ certificateLedger: async () => [] });
    expect(await screen.findByText('No certificate has been issued yet.')).toBeTruthy();
  });
});

describe('numbers', () => {
  async function openNumbers(answers: Partial<Api> = {}) {
    await open({ certificateSeries: async () => series, ...answers });
    await userEvent.click(await screen.findByRole('button', { name: 'Numbers…' }));
    return within(await screen.findByRole('dialog', { name: 'Numbers of the certificates' }));
  }

  it('a pattern shows its first number while it is typed, and is refused at the field', async () => {
    const dialog = await openNumbers({
      workshopEdit: async () => stored,
      certificateSeriesPreview: async (_workshop, _kind, pattern) => {
        if (!pattern.includes('{n')) {
          const params = { field: 'number_pattern', reason: 'count-missing', value: pattern };
          throw new AppError({ code: 'invalid', params });
        }
        return 'CCD-00001';
      },
    });
    const field = await dialog.findByRole('textbox', { name: 'Pattern in this workshop' });
    await userEvent.clear(field);
    await userEvent.type(field, 'CCD-');
    await dialog.findByText(/needs the count exactly once/);
    await userEvent.type(field, '{{n:5}');
    await dialog.findByText(/The first would be .*CCD-00001/);
    await userEvent.tab();
    await waitFor(() =>
      expect(last('workshopEdit')).toEqual(['w', { number_pattern: 'CCD-{n:5}' }]),
    );
  });

  it('says what is next, what is set aside and what is missing', async () => {
    const dialog = await openNumbers();
    expect(await dialog.findByText('W-0004')).toBeTruthy();
    expect(dialog.getByText('W-101–150')).toBeTruthy();
    expect(dialog.getByText(/not in this library/)).toBeTruthy();
    await expectAccessible();
  });

  it('sets numbers aside for this laptop', async () => {
    const dialog = await openNumbers({
      certificateSeriesReserve: async () => ({ ...stored, output: 'range-2' }),
    });
    await userEvent.click(await dialog.findByRole('button', { name: 'Set numbers aside…' }));
    await userEvent.type(dialog.getByRole('spinbutton', { name: 'From' }), '201');
    await userEvent.type(dialog.getByRole('spinbutton', { name: 'To' }), '250');
    await userEvent.click(dialog.getByRole('button', { name: 'Set aside' }));
    await waitFor(() =>
      expect(last('certificateSeriesReserve')).toEqual(['w', 'participation', 201, 250, true]),
    );
  });
});
