import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ListPreview } from '$lib/ipc/ipc';
import { toasts } from '$shared/toast/toasts.svelte';
import { previewOf } from '../../../test/fixtures/list-preview';
import { aroundEach, calls, choices, open, opened } from '../../../test/import-panel';

aroundEach();

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
    const done = calls().find(({ name }) => name === 'listImport')?.args[2];
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
      expect(calls().find(({ name }) => name === 'mappingRemove')?.args).toEqual(['m-interior']),
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
