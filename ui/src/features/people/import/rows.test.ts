import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ListChoices } from '$lib/ipc/ipc';
import { toasts } from '$shared/toast/toasts.svelte';
import { expectAccessible } from '../../../test/axe';
import { aroundEach, calls, choices, open, opened, opener, row } from '../../../test/import-panel';

aroundEach();

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
    const done = calls().find(({ name }) => name === 'listImport');
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
