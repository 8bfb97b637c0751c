import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '$lib/i18n';
import { AppError } from '$lib/ipc/errors';
import type { Api, ListChoices, ListPreview } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { listen } from '$lib/keyboard/shortcuts.svelte';
import { toasts } from '$shared/toast/toasts.svelte';
import { expectAccessible } from '../../../test/axe';
import { previewOf, rememberingBackend } from '../../../test/fixtures/people';
import { ImportFlow } from './flow.svelte';
import ImportPanel from './ImportPanel.svelte';

let mock: MockApi;
let unlisten: () => void;
const onclose = vi.fn();
const onconfirm = vi.fn(async () => {});

async function open(answers: Partial<Api> = {}, path = '/lists/suva.xlsx') {
  mock = mockApi({ ...rememberingBackend(), ...answers });
  const flow = new ImportFlow('w-1');
  flow.open({ path });
  render(ImportPanel, { props: { flow, onconfirm, onclose } });
  return flow;
}

const choices = () =>
  mock.calls.filter(({ name }) => name === 'listPreview').map(({ args }) => args[2] as ListChoices);
const row = async (text: string | RegExp) =>
  within((await screen.findByText(text)).closest<HTMLElement>('[role=row]')!);

beforeEach(async () => {
  await i18n.use('en');
  unlisten = listen();
});
afterEach(() => {
  unlisten();
  mock.remove();
});

it('says in a sentence what will happen and what is kept', async () => {
  await open();
  const summary = await screen.findByText(
    /22.* new.*, .*1.* updated.*, .*1.* already there.* and .*1.* row/,
  );
  expect(summary.parentElement?.textContent).toContain('Diet');
  expect(summary.parentElement?.textContent).toContain('nothing is dropped');
  await expectAccessible();
});

describe('rows', () => {
  it('each has a verdict in words, and why', async () => {
    await open();
    expect((await row('Tuilagi-Vosanibola')).getByText('New')).toBeTruthy();
    expect((await row(/Already in this workshop/)).getByText('Already there')).toBeTruthy();
    const skipped = screen.getByRole('tab', { name: /No person/ });
    await userEvent.click(skipped);
    const only = screen.getAllByRole('row').slice(1);
    expect(only).toHaveLength(1);
    expect(only[0]?.textContent).toContain('A total, not a person');
    expect(only[0]?.textContent).toContain('No person');
  });

  it('an odd value is told as a sentence beside its row, with what becomes of it', async () => {
    await open();
    const beside = await row(/“.*iquispe\(at\)oruro.*” is not an e-mail address and was left out/);
    expect(beside.getByText('Quispe')).toBeTruthy();
  });

  it('an update says what was there and what comes', async () => {
    await open();
    const beside = await row(/Position.*: “.*Cheffe de service.*” → “.*Cheffe de division.*”/);
    expect(beside.getByText('Updated')).toBeTruthy();
    expect(beside.getByText(/Morocco.*empty until now/)).toBeTruthy();
  });

  it('ten thousand of them are only drawn where one looks', async () => {
    await open({}, '/lists/huge.xlsx');
    const table = await screen.findByRole('table');
    expect(table.getAttribute('aria-rowcount')).toBe('10001');
    expect(screen.getAllByRole('row').length).toBeLessThan(80);
  });
});

describe('deciding', () => {
  it('another meaning of a column shows at once what that changes', async () => {
    await open();
    const meaning = await screen.findByRole('combobox', { name: /Meaning of .*Diet/ });
    await userEvent.selectOptions(meaning, 'Leave out');
    await waitFor(() => expect(choices()).toHaveLength(2));
    expect(choices()[1]?.columns).toEqual([{ index: 8, field: 'ignore', sensitive: false }]);
    expect(await screen.findByText(/Left out: .*Diet/)).toBeTruthy();
  });

  it('a meaning that only one column can have leaves the other as an extra field', async () => {
    await open();
    const meaning = await screen.findByRole('combobox', { name: /Meaning of .*Diet/ });
    await userEvent.selectOptions(meaning, 'Position');
    await waitFor(() => expect(choices()).toHaveLength(2));
    expect(choices()[1]?.columns).toEqual([
      { index: 5, field: 'extra', sensitive: false },
      { index: 8, field: 'position', sensitive: false },
    ]);
  });

  it('an extra field can be marked sensitive', async () => {
    await open();
    await userEvent.click(await screen.findByRole('checkbox', { name: /Sensitive Diet/ }));
    await waitFor(() =>
      expect(choices()[1]?.columns).toEqual([{ index: 8, field: 'extra', sensitive: true }]),
    );
  });

  it('another sheet or row of headings is read anew', async () => {
    await open();
    const sheet = await screen.findByRole('combobox', { name: 'Sheet' });
    await userEvent.selectOptions(sheet, 'Rooms');
    await waitFor(() => expect(choices()[1]?.sheet).toBe('Rooms'));
    const header = screen.getByRole('combobox', { name: 'Row of the headings' });
    await userEvent.selectOptions(header, '5 6');
    await waitFor(() =>
      expect(choices()[2]).toMatchObject({ sheet: 'Rooms', header_rows: [5, 6] }),
    );
  });

  it('a late answer to an older question does not count', async () => {
    const answers: ((preview: ListPreview) => void)[] = [];
    const flow = await open({
      listPreview: () => new Promise<ListPreview>((answer) => answers.push(answer)),
    });
    flow.turnTo('Rooms');
    answers[1]!(previewOf([], [], { sheet: 'Rooms' }));
    answers[0]!(previewOf([], [], { sheet: 'Participants' }));
    await waitFor(() => expect(flow.preview?.sheet).toBe('Rooms'));
    expect(flow.work).toBe('none');
  });
});

it('Escape leaves without having changed anything', async () => {
  const flow = await open();
  await screen.findByText('Tuilagi-Vosanibola');
  await userEvent.keyboard('{Escape}');
  expect(flow.stage).toBe('closed');
  expect(onclose).toHaveBeenCalledOnce();
  expect(mock.calls.some(({ name }) => name === 'listImport')).toBe(false);
});

describe('a list that cannot be read', () => {
  it('is named with the cause, and another file is offered', async () => {
    await open({}, '/lists/locked.xlsx');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('locked.xlsx');
    expect(alert.textContent).toContain('password');
    expect(alert.textContent).not.toContain('/lists');
    await expectAccessible();
    await userEvent.click(within(alert).getByRole('button', { name: 'Another file' }));
    expect(await screen.findByText('Tuilagi-Vosanibola')).toBeTruthy();
  });

  it('a sheet that is no list can be left for another one', async () => {
    const { listPreview } = rememberingBackend();
    await open({
      listPreview: (workshop, source, choices) =>
        choices.sheet === 'Rooms'
          ? Promise.reject(
              new AppError({ code: 'unreadable-no-header', params: { path: '/lists/suva.xlsx' } }),
            )
          : listPreview!(workshop, source, choices),
    });
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Sheet' }), 'Rooms');
    expect((await screen.findByRole('alert')).textContent).toContain('suva.xlsx');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sheet' }), 'Participants');
    expect(await screen.findByText('Tuilagi-Vosanibola')).toBeTruthy();
  });

  it('keeps what was decided when the import itself is refused', async () => {
    const flow = await open({
      listImport: () => Promise.reject(new AppError({ code: 'storage', params: { detail: 'x' } })),
    });
    await screen.findByText('Tuilagi-Vosanibola');
    expect(await flow.confirm()).toBe(false);
    expect(toasts.list[0]?.text).toContain('Nothing was changed');
    expect(screen.getByRole('button', { name: /Import .*23.* people/ })).toBeTruthy();
  });
});
