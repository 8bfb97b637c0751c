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

it('what was decided about a list that was left can be had back', async () => {
  const flow = await open();
  const meaning = await screen.findByRole('combobox', { name: /Meaning of .*Diet/ });
  await userEvent.selectOptions(meaning, 'Leave out');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(flow.stage).toBe('closed');
  expect(toasts.list.at(-1)?.text).toMatch(/suva\.xlsx.* was not imported/);
  toasts.list.at(-1)?.act?.run();
  await waitFor(() => expect(choices()).toHaveLength(3));
  expect(choices()[2]?.columns).toEqual([{ index: 8, field: 'ignore', sensitive: false }]);
  expect(flow.stage).toBe('choosing');
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

const opener = (number: number) =>
  screen.findByRole('button', { name: new RegExp(`^Row \\D?${number}\\D?$`) });
const opened = async (number: number) => {
  await userEvent.click(await opener(number));
  return screen.findByRole('list', { name: 'What the row says' });
};

describe('a row, opened', () => {
  it('Enter opens it, a corrected cell is read anew with the rest as it was, Escape closes it', async () => {
    const flow = await open();
    const button = await opener(6);
    button.focus();
    await userEvent.keyboard('{Enter}');
    const family = await screen.findByRole('textbox', { name: 'FAMILY NAME' });
    // The first cell to look at has the keyboard.
    await waitFor(() => expect(document.activeElement).toBe(family));
    const email = screen.getByRole('textbox', { name: 'E-mail' });
    await userEvent.clear(email);
    await userEvent.type(email, 'ines@oruro.example');
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(choices().at(-1)?.fixes).toEqual([{ row: 6, column: 7, text: 'ines@oruro.example' }]),
    );
    await waitFor(() => expect(screen.queryByText(/is not an e-mail address/)).toBeNull());
    expect(document.activeElement).toBe(email);
    expect(screen.getByText(/In the file: .*iquispe\(at\)oruro/)).toBeTruthy();
    await expectAccessible();
    await userEvent.keyboard('{Escape}');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(flow.stage).toBe('choosing');
  });

  it('a note stands beside its cell, and what it offers is one press', async () => {
    await open();
    const cells = within(await opened(6));
    const cell = within(cells.getByRole('textbox', { name: 'E-mail' }).closest('li')!);
    expect(cell.getByText(/is not an e-mail address/)).toBeTruthy();
    await userEvent.click(cell.getByRole('button', { name: /Write .*iquispe@oruro\.example/ }));
    await waitFor(() =>
      expect(cell.getByRole<HTMLInputElement>('textbox').value).toBe('iquispe@oruro.example'),
    );
    await userEvent.click(cell.getByRole('button', { name: 'As in the file' }));
    await waitFor(() => expect(choices().at(-1)?.fixes).toEqual([]));
  });

  it('names in capitals are written in normal case together, and back', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Write them in normal case' }));
    await waitFor(() =>
      expect(
        choices()
          .at(-1)
          ?.fixes?.map(({ text }) => text),
      ).toEqual(['Tuilagi-Vosanibola', 'Quispe']),
    );
    toasts.list.at(-1)?.act?.run();
    await waitFor(() => expect(choices().at(-1)?.fixes).toEqual([]));
  });

  it('a cell to look at is marked in the closed row too', async () => {
    await open();
    const line = await row(/is not an e-mail address/);
    const marks = line.getAllByRole('img', { name: 'Please check' });
    expect(marks.map((mark) => mark.closest('[role=cell]')?.textContent?.trim())).toEqual([
      'Inés Quispe',
      '',
    ]);
  });

  it('a change that is not ticked stays as it is stored', async () => {
    await open();
    await opened(7);
    await userEvent.click(screen.getByRole('checkbox', { name: /Position.*Cheffe de division/ }));
    await waitFor(() =>
      expect(choices().at(-1)?.decisions).toMatchObject([{ row: 7, keep: ['position'] }]),
    );
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText(/Cheffe de service/)).toBeNull());
    expect(screen.getByText(/Morocco.*empty until now/)).toBeTruthy();
  });

  it('can be left out, and taken again', async () => {
    await open();
    await opened(6);
    await userEvent.click(screen.getByRole('radio', { name: 'Nobody: leave the row out' }));
    expect(await screen.findByText('Left out by you')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'Somebody new' }));
    await waitFor(() => expect(choices().at(-1)?.decisions).toEqual([]));
  });

  it('that holds nobody can be taken in', async () => {
    await open();
    await userEvent.click(await screen.findByRole('tab', { name: /No person/ }));
    await opened(29);
    await userEvent.click(screen.getByRole('radio', { name: 'Somebody new' }));
    await waitFor(() =>
      expect(choices().at(-1)?.decisions).toMatchObject([{ row: 29, new: true }]),
    );
  });

  it('stays among the rows to check while it is corrected', async () => {
    await open();
    await userEvent.click(await screen.findByRole('tab', { name: /To check/ }));
    await opened(11);
    const sex = screen.getByRole('textbox', { name: 'M/F' });
    await userEvent.clear(sex);
    await userEvent.type(sex, 'F{Enter}');
    await waitFor(() => expect(screen.getByRole('tab', { name: /To check.*4/ })).toBeTruthy());
    expect(document.activeElement).toBe(sex);
  });

  it('what is typed when the list is brought in comes in with it', async () => {
    const flow = await open();
    await opened(6);
    await userEvent.clear(screen.getByRole('textbox', { name: 'Given name' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Given name' }), 'Agnes');
    await userEvent.tab();
    expect(await flow.confirm()).toBe(true);
    const done = mock.calls.find(({ name }) => name === 'listImport');
    expect((done?.args[2] as ListChoices).fixes).toEqual([{ row: 6, column: 1, text: 'Agnes' }]);
  });

  it('the arrows go from row to row, also where ten thousand are not drawn', async () => {
    await open({}, '/lists/huge.xlsx');
    (await opener(5)).focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toContain('6'));
    expect(
      screen.getAllByRole('button', { name: /^Row \D?\d/ }).filter((one) => one.tabIndex === 0),
    ).toHaveLength(1);
  });
});

describe('people of other workshops', () => {
  it('very probable ones are taken together, and back', async () => {
    await open();
    expect(await screen.findByText(/2.* rows are very probably people you know/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Take them for those people' }));
    await waitFor(() =>
      expect(choices().at(-1)?.decisions).toMatchObject([
        { row: 8, person: 'r-Semi Naulivou Cakobau-Radrodro' },
        { row: 10, person: 'r-Nguyen Thi Hong Nhung' },
      ]),
    );
    await waitFor(() => expect(screen.queryByText(/very probably people you know/)).toBeNull());
    toasts.list.at(-1)?.act?.run();
    await waitFor(() => expect(choices().at(-1)?.decisions).toEqual([]));
  });

  it('are proposed for a row with what speaks for and against, and the choice can be taken back', async () => {
    await open();
    await userEvent.click(await screen.findByRole('tab', { name: /Known elsewhere.*3/ }));
    await opened(11);
    const proposed = screen.getByRole('radio', { name: /عزيزة كريموفا.*perhaps/ });
    const words = proposed.closest('label')?.textContent;
    expect(words).toContain('وزارة البيئة');
    expect(words).toMatch(/1.* workshop/);
    expect(words).toContain('Same name in another script');
    expect(words).toContain('which speaks against it');
    await userEvent.click(proposed);
    await waitFor(() =>
      expect(choices().at(-1)?.decisions).toMatchObject([{ row: 11, person: 'r-عزيزة كريموفا' }]),
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Somebody new' }));
    await waitFor(() => expect(choices().at(-1)?.decisions).toEqual([]));
  });
});

describe('columns of a sender', () => {
  it('that were decided by hand are remembered under the name of the file, or another, or not', async () => {
    const flow = await open();
    expect(screen.queryByRole('textbox', { name: 'Remember these columns as' })).toBeNull();
    const meaning = await screen.findByRole('combobox', { name: /Meaning of .*Diet/ });
    await userEvent.selectOptions(meaning, 'Diet');
    const name = await screen.findByRole<HTMLInputElement>('textbox', {
      name: 'Remember these columns as',
    });
    expect(name.value).toBe('suva');
    await userEvent.clear(name);
    await userEvent.type(name, 'Ministry of Water');
    expect(await flow.confirm()).toBe(true);
    const done = mock.calls.find(({ name }) => name === 'listImport')?.args[2];
    expect(done).toMatchObject({
      remember: 'Ministry of Water',
      columns: [{ index: 8, field: 'diet' }],
    });
  });

  it('say by which kept ones a list was read, and can do without', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Columns you kept' }));
    await userEvent.click(screen.getByRole('menuitemradio', { name: /Read as .*Regional office/ }));
    expect(await screen.findByText(/Read as .*Regional office/)).toBeTruthy();
    expect(choices().at(-1)?.mapping).toBe('m-region');
    await userEvent.click(screen.getByRole('button', { name: 'Don’t' }));
    await waitFor(() => expect(choices().at(-1)?.mapping).toBe(''));
  });

  it('can be forgotten, with the way back', async () => {
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Columns you kept' }));
    await userEvent.click(screen.getByRole('menuitem', { name: /Forget .*Ministry of Interior/ }));
    await waitFor(() =>
      expect(mock.calls.find(({ name }) => name === 'mappingRemove')?.args).toEqual(['m-interior']),
    );
    await waitFor(() => expect(toasts.list.at(-1)?.act?.label).toBe('Undo'));
  });
});

describe('several sheets', () => {
  it('each says how much it holds, and that they are one list', async () => {
    await open({}, '/lists/regions.xlsx');
    const sheet = await screen.findByRole('combobox', { name: 'Sheet' });
    const offered = [...sheet.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(offered.join()).toMatch(
      /Participants.*25.* rows.*Rooms.*no list of people.*North.*12.* rows/,
    );
    expect(screen.getByText(/2.* sheets of this file have the same headings/)).toBeTruthy();
  });

  it('what was decided about one is there again when one comes back', async () => {
    await open({}, '/lists/regions.xlsx');
    await opened(6);
    await userEvent.click(screen.getByRole('radio', { name: 'Nobody: leave the row out' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sheet' }), 'North');
    await waitFor(() => expect(choices().at(-1)?.sheet).toBe('North'));
    expect(choices().at(-1)?.decisions).toBeUndefined();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sheet' }), 'Participants');
    await waitFor(() =>
      expect(choices().at(-1)?.decisions).toMatchObject([{ row: 6, leave_out: true }]),
    );
  });
});

it('the rows to see are told by what becomes of them', async () => {
  await open();
  await userEvent.click(await screen.findByRole('tab', { name: /Changed.*1/ }));
  expect(screen.getAllByRole('row').slice(1)).toHaveLength(1);
  expect(screen.getByText('Updated')).toBeTruthy();
});
