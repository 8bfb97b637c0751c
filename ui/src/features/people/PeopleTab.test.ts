import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import { incoming } from '$lib/incoming.svelte';
import { AppError } from '$lib/ipc/errors';
import type { Api } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { listen } from '$lib/keyboard/shortcuts.svelte';
import { toasts } from '$shared/toast/toasts.svelte';
import { expectAccessible } from '../../test/axe';
import { rememberingBackend, room } from '../../test/fixtures/people';
import PeopleTab from './PeopleTab.svelte';

let mock: MockApi;
let unlisten: () => void;
let workshops = 0;

async function open(answers: Partial<Api> = {}, uid = `w-${(workshops += 1)}`) {
  mock = mockApi({ ...rememberingBackend(), ...answers });
  render(PeopleTab, { props: { workshop: { ...room, uid } } });
}

const calls = (name: keyof Api) =>
  mock.calls.filter((call) => call.name === name).map(({ args }) => args);
const cell = (name: string) => screen.findByRole('gridcell', { name });
const rowOf = (name: string) => within(screen.getByText(name).closest<HTMLElement>('[role=row]')!);

beforeEach(async () => {
  await i18n.use('en');
  unlisten = listen();
});
afterEach(() => {
  unlisten();
  mock.remove();
});

it('says how many there are of whom, and is clean for axe', async () => {
  await open();
  expect(await screen.findByText(/23.* participants.* and .*2.* facilitators/)).toBeTruthy();
  expect(screen.getAllByRole('columnheader').map((head) => head.textContent?.trim())).toEqual([
    'Mark',
    'Name',
    'Sex',
    'Organisation',
    'Position',
    'Country',
    'E-mail',
    'Role',
    'Checked',
  ]);
  await expectAccessible();
});

it('says what belongs here when nobody is there, and offers to import a list', async () => {
  await open({ participants: async () => [] });
  expect(
    await screen.findByRole('heading', { name: 'Nobody is in this workshop yet' }),
  ).toBeTruthy();
  await expectAccessible();
  await userEvent.click(screen.getByRole('button', { name: 'Import a list' }));
  expect(calls('pickFile')).toHaveLength(1);
});

describe('adding', () => {
  it('N asks for a name, Enter adds and waits for the next one', async () => {
    await open();
    await cell('Азиза Каримова');
    await userEvent.keyboard('n');
    const field = screen.getByRole('textbox', { name: 'Name of the new person' });
    await userEvent.type(field, 'Nadi Vunibola{Enter}Ana Tora{Enter}');
    await waitFor(() => expect(calls('participantAdd')).toHaveLength(2));
    expect(calls('participantAdd').map(([, facts]) => facts)).toEqual([
      { name: 'Nadi Vunibola' },
      { name: 'Ana Tora' },
    ]);
    expect(await screen.findByText(/25.* participants/)).toBeTruthy();
    expect(document.activeElement).toBe(field);
  });

  it('N in a cell is the first letter of what is typed', async () => {
    await open();
    await userEvent.click(await cell('Chuyên viên'));
    await userEvent.keyboard('New post');
    expect(screen.getByDisplayValue('New post')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Name of the new person' })).toBeNull();
  });

  it('Tab goes on to the details of the new person', async () => {
    await open();
    await cell('Азиза Каримова');
    await userEvent.keyboard('{Insert}Nadi Vunibola{Tab}');
    await waitFor(() =>
      expect(document.activeElement?.closest('[role=row]')?.textContent).toContain('Nadi Vunibola'),
    );
  });

  it('says why a name is refused and keeps it', async () => {
    await open({
      participantAdd: () =>
        Promise.reject(
          new AppError({
            code: 'invalid',
            params: { field: 'name', reason: 'too-long', value: 'x' },
          }),
        ),
    });
    await cell('Азиза Каримова');
    await userEvent.keyboard('n');
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Name of the new person' }),
      'x{Enter}',
    );
    expect((await screen.findByText(/too long/)).getAttribute('role')).toBe('alert');
    expect(screen.getByDisplayValue('x')).toBeTruthy();
  });
});

describe('editing in the table', () => {
  it('stores a cell when it is left', async () => {
    await open();
    await userEvent.click(await cell('Chuyên viên'));
    await userEvent.keyboard('Head of unit{Enter}');
    await waitFor(() =>
      expect(calls('participantEdit')).toEqual([
        ['q-Nguyễn Thị Hồng Nhung', 'position', 'Head of unit'],
      ]),
    );
    expect(await cell('Head of unit')).toBeTruthy();
  });

  it('a refused address stays as it was, and the table says why', async () => {
    await open();
    await userEvent.click(await cell('wang@mee.example'));
    await userEvent.keyboard('wang(at)mee{Enter}');
    expect(await screen.findByText(/“.*wang\(at\)mee.*” is not an e-mail address/)).toBeTruthy();
    const kept = await cell('wang@mee.example');
    expect(kept.getAttribute('aria-invalid')).toBe('true');
  });

  it('shows what the list brought along on request, sensitive columns only for now', async () => {
    await open();
    await cell('Азиза Каримова');
    expect(screen.queryByText('FJ 118 220')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show sensitive columns' }));
    await userEvent.click(await cell('FJ 118 220'));
    await userEvent.keyboard('FJ 9{Enter}');
    await waitFor(() =>
      expect(calls('participantEditExtra')).toEqual([
        ['q-Mere Tuilagi-Vosanibola', 'Passport', 'FJ 9'],
      ]),
    );
    expect(calls('settingSet')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /more from the list/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Diet' }));
    expect(await cell('Vegetarian')).toBeTruthy();
    expect(calls('settingSet')[0]?.[1]).toContain('Diet');
    await userEvent.click(screen.getByRole('button', { name: 'Usual columns' }));
    expect(screen.queryByText('Vegetarian')).toBeNull();
  });
});

it('Delete removes the marked people and offers to undo', async () => {
  await open();
  await userEvent.click(await cell('Азиза Каримова'));
  await userEvent.keyboard(' {ArrowDown} {Delete}');
  await waitFor(() =>
    expect(calls('participantsRemove')).toEqual([
      [['q-Азиза Каримова', 'q-Fatima Zahra El Mansouri']],
    ]),
  );
  expect(await screen.findByText(/21.* participants/)).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Ratu Semi'));
  const toast = toasts.list[0]!;
  expect(toast.text).toContain('people removed from the workshop');
  expect(toast.act?.label).toBe('Undo');
  toast.act?.run();
  expect(await cell('Азиза Каримова')).toBeTruthy();
});

describe('a list comes in', () => {
  const paste = (text: string) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new Event('paste', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(Object.assign(event, { clipboardData }));
  };

  it('pasted rows are shown before they come in; one pasted word is not a list', async () => {
    await open();
    await cell('Азиза Каримова');
    paste('Fiji');
    expect(calls('listPreview')).toHaveLength(0);
    paste('Name\tCountry\nAna\tFiji');
    expect(await screen.findByRole('heading', { name: 'Pasted list' })).toBeTruthy();
    expect(calls('listPreview')[0]?.[1]).toEqual({ text: 'Name\tCountry\nAna\tFiji' });
  });

  it('what was decided about a list is not lost to the next one', async () => {
    await open();
    await cell('Азиза Каримова');
    paste('Name\tCountry\nAna\tFiji');
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: /Meaning of .*Diet/ }),
      'Leave out',
    );
    await waitFor(() => expect(calls('listPreview')).toHaveLength(2));
    incoming.path = 'C:\\Lists\\suva.xlsx';
    await waitFor(() => expect(toasts.list[0]?.text).toMatch(/decided about .*Pasted list.* kept/));
    expect(screen.getByRole('heading', { name: 'Pasted list' })).toBeTruthy();
    expect(calls('listPreview')).toHaveLength(2);
    await userEvent.keyboard('{Escape}');
    incoming.path = 'C:\\Lists\\suva.xlsx';
    expect(await screen.findByRole('heading', { name: 'suva.xlsx' })).toBeTruthy();
  });

  it('the first list of a workshop leaves the keyboard in its table', async () => {
    let brought = false;
    const { participants, listImport } = rememberingBackend();
    await open({
      participants: async (uid) => (brought ? participants!(uid) : []),
      listImport: async (...args) => {
        brought = true;
        return listImport!(...args);
      },
    });
    await screen.findByRole('heading', { name: 'Nobody is in this workshop yet' });
    paste('Name\tCountry\nAna\tFiji');
    await userEvent.click(await screen.findByRole('button', { name: /Import .*23.* people/ }));
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('gridcell'));
  });

  it('a dropped file is read at once, Enter brings it in, and the table has the keyboard', async () => {
    await open();
    await cell('Азиза Каримова');
    incoming.path = 'C:\\Lists\\suva.xlsx';
    expect(await screen.findByRole('heading', { name: 'suva.xlsx' })).toBeTruthy();
    expect(incoming.path).toBeNull();
    const button = await screen.findByRole('button', { name: /Import .*23.* people/ });
    await waitFor(() => expect(document.activeElement).toBe(button));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(calls('listImport')).toHaveLength(1));
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('gridcell'));
    expect(toasts.list[0]?.text).toContain('people imported');
    expect(toasts.list[0]?.act?.label).toBe('Undo');

    await userEvent.click(screen.getByRole('button', { name: 'Report of the import' }));
    expect(screen.getByRole('heading', { name: /What became of .*suva\.xlsx/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('tab', { name: /No person/ }));
    expect(rowOf('A total, not a person').getByText('No person')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(await cell('Азиза Каримова')).toBeTruthy();
  });
});

describe('the order', () => {
  it('Alt with an arrow moves somebody, says where they are now, and keeps the keyboard', async () => {
    await open();
    await userEvent.click(await cell('Inés Quispe'));
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() =>
      expect(calls('participantsMove')).toEqual([[['q-Inés Quispe'], 'q-Nguyễn Thị Hồng Nhung']]),
    );
    await screen.findByText(/Inés Quispe.* is number .*6.* now/);
    const names = screen.getAllByRole('row').map((row) => row.textContent ?? '');
    const place = (name: string) => names.findIndex((text) => text.includes(name));
    expect(place('Inés Quispe')).toBe(place('Nguyễn Thị Hồng Nhung') - 1);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Inés Quispe'));
  });

  it('is chosen for all lists and papers', async () => {
    await open({
      workshopEdit: async () => ({ output: null, changes: ['workshops'], undo: null }),
    });
    const order = await screen.findByRole('combobox', { name: 'Order' });
    await userEvent.selectOptions(order, 'By delegation');
    expect(calls('workshopEdit')).toEqual([
      [expect.stringMatching(/^w-/), { people_order: 'delegation' }],
    ]);
  });

  it('by name there is nothing to drag', async () => {
    mock = mockApi(rememberingBackend());
    render(PeopleTab, { props: { workshop: { ...room, people_order: 'name' } } });
    await userEvent.click(await cell('Inés Quispe'));
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(calls('participantsMove')).toEqual([]);
    expect(document.querySelector('.grip')).toBeNull();
  });
});

describe('the list out', () => {
  const write = async (kind: RegExp) => {
    await userEvent.click(await screen.findByRole('button', { name: 'Export' }));
    await userEvent.click(screen.getByRole('menuitem', { name: kind }));
  };

  it('goes where one says, and can be opened from there', async () => {
    await open({ openPath: async () => null });
    await write(/List for Excel/);
    await waitFor(() =>
      expect(calls('peopleExport')[0]?.slice(1)).toEqual([
        expect.stringMatching(/SUVA.*\.xlsx$/),
        { language: 'en', without_names: false },
      ]),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Open' }));
    expect(calls('openPath')).toHaveLength(1);
  });

  it('goes without names, too', async () => {
    await open();
    await write(/without names/);
    await waitFor(() =>
      expect(calls('peopleExport')[0]?.[2]).toEqual({ language: 'en', without_names: true }),
    );
  });

  it('goes nowhere when the place is not chosen', async () => {
    await open({ pickTarget: async () => null });
    await write(/Contact cards/);
    await waitFor(() => expect(calls('pickTarget')).toHaveLength(1));
    expect(calls('peopleExport')).toEqual([]);
  });
});
