import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AppError } from '$lib/ipc/errors';
import { toasts } from '$shared/toast/toasts.svelte';
import { expectAccessible } from '../../../test/axe';
import { rememberingBackend } from '../../../test/fixtures/people';
import { aroundEach, calls, choices, onclose, open, row } from '../../../test/import-panel';

aroundEach();

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

it('the rows to see are told by what becomes of them', async () => {
  await open();
  await userEvent.click(await screen.findByRole('tab', { name: /Changed.*1/ }));
  expect(screen.getAllByRole('row').slice(1)).toHaveLength(1);
  expect(screen.getByText('Updated')).toBeTruthy();
});

it('Escape leaves without having changed anything', async () => {
  const flow = await open();
  await screen.findByText('Tuilagi-Vosanibola');
  await userEvent.keyboard('{Escape}');
  expect(flow.stage).toBe('closed');
  expect(onclose).toHaveBeenCalledOnce();
  expect(calls().some(({ name }) => name === 'listImport')).toBe(false);
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
