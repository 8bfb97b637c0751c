import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import type { Api, Sheet, SheetRow, Slot, SlotMark, State } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { dispatch } from '$lib/keyboard/shortcuts.svelte';
import { toasts } from '$shared/toast/toasts.svelte';
import { expectAccessible } from '../../test/axe';
import { workshop } from '../../test/fixtures/workshops';
import AttendanceTab from './AttendanceTab.svelte';
import { fold } from './match';

const TITLES = ['Drivers and data', 'Mapping risks', 'Planned relocation'];
let mock: MockApi;
let marks: Record<string, (SlotMark | null)[]>;

const mark = (state: State, more: Partial<SlotMark> = {}): SlotMark => ({
  state,
  arrived: null,
  left: null,
  reason: null,
  ...more,
});

function row(participant: string, name: string, more: Partial<SheetRow> = {}): SheetRow {
  const own = marks[participant]!;
  const attended = own.filter((one) => one?.state === 'present' || one?.state === 'late').length;
  return {
    participant,
    person: `person-${participant}`,
    name,
    key: fold(name),
    organisation: 'Ministry of Environment',
    role: 'participant',
    marks: [...own],
    since: null,
    until: null,
    share: { attended, counted: 3, needed: 3, to_come: own[2] === null ? 1 : 0 },
    ...more,
  };
}

const slot = (at: number): Slot => ({
  uid: `slot-${at}`,
  kind: 'session',
  date: '2026-03-10',
  half: null,
  session: `block-${at}`,
  title: { en: TITLES[at]! },
  start: 540 + at * 90,
  end: 600 + at * 90,
  planned: at !== 0,
  past: at < 2,
  present: 0,
  late: 0,
  excused: 0,
  absent: 0,
  unmarked: 0,
  evidence: at === 0 ? 1 : 0,
});

const sheet = (): Sheet => ({
  by: 'session',
  now: 'slot-1',
  slots: TITLES.map((_, at) => slot(at)),
  rows: [
    row('litia', 'Litia Vakarau'),
    row('askar', 'Аскар Бекболот уулу', { since: 1 }),
    row('nadia', 'نادية الإدريسي'),
  ],
});

const answer = <T>(output: T) => ({ output, changes: ['attendance' as const], undo: null });
const at = (uid: string) => Number(uid.split('-')[1]);

async function open(answers: Partial<Api> = {}) {
  mock = mockApi({
    attendanceSheet: async () => sheet(),
    attendanceSet: async (_workshop, participant, uid, state) => {
      marks[participant]![at(uid)] = state && mark(state);
      return answer(null);
    },
    attendanceFill: async (_workshop, [uid], state) => {
      for (const own of Object.values(marks)) own[at(uid!)] ??= mark(state);
      return answer(1);
    },
    attendanceDetails: async () => answer(null),
    ...answers,
  });
  render(AttendanceTab, { workshop: workshop({ uid: 'w' }) });
  await screen.findByRole('grid', { name: 'Attendance' });
}

const calls = (name: keyof Api) =>
  mock.calls.filter((call) => call.name === name).map(({ args }) => args);
const states = (participant: string) => marks[participant]!.map((one) => one?.state ?? null);

beforeEach(async () => {
  await i18n.use('en');
  toasts.clear();
  window.addEventListener('keydown', dispatch);
  marks = { litia: [null, null, null], askar: [null, null, null], nadia: [null, null, null] };
});
afterEach(() => {
  window.removeEventListener('keydown', dispatch);
  mock.remove();
});

describe('by session', () => {
  it('stands on the session of now, and says it by its name', async () => {
    await open();
    const line = screen.getByRole('region', { name: 'The chosen column' });
    expect(line.textContent).toContain('Tuesday 10, 10:30 Mapping risks');
    expect(line.textContent).toContain('now');
    expect(screen.getByText('from Tue 10:30')).toBeTruthy();
    await expectAccessible();
  });

  it('one key makes everyone present who has no mark in it', async () => {
    marks['askar'] = [null, mark('absent'), null];
    await open();
    await userEvent.keyboard('{Shift>}P{/Shift}');
    await waitFor(() => expect(states('litia')).toEqual([null, 'present', null]));
    expect(states('askar')).toEqual([null, 'absent', null]);
  });

  it('a session that the plan lost can be removed, one that it has can not', async () => {
    const attendanceDropSlot = async () => answer(null);
    await open({ attendanceDropSlot });
    expect(screen.queryByRole('button', { name: 'Remove with its marks' })).toBeNull();
    screen.getByRole('button', { name: /^09:00/ }).focus();
    await userEvent.click(await screen.findByRole('button', { name: 'Remove with its marks' }));
    await waitFor(() => expect(calls('attendanceDropSlot')).toEqual([['w', 'slot-0']]));
  });

  it('another unit is a choice away', async () => {
    await open({ attendanceSetBy: async () => answer(null) });
    await userEvent.click(screen.getByRole('button', { name: /^Attendance is kept by/ }));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'By half day' }));
    await waitFor(() => expect(calls('attendanceSetBy')).toEqual([['w', 'half_day']]));
    expect(toasts.list[0]?.act?.label).toBe('Undo');
  });
});

describe('who may lose the certificate', () => {
  it('is counted, and shown alone', async () => {
    marks['litia'] = [mark('absent'), mark('present'), null];
    marks['askar'] = [mark('absent'), mark('absent'), null];
    await open();
    await userEvent.click(screen.getByRole('button', { name: /1.* one short/ }));
    expect(screen.getByText('Litia Vakarau')).toBeTruthy();
    expect(screen.queryByText('Аскар Бекболот уулу')).toBeNull();
    expect(screen.getByRole('button', { name: /2.* out of reach/ })).toBeTruthy();
  });
});

describe('beside a mark', () => {
  it('times and a reason are stored field by field', async () => {
    marks['litia'] = [null, mark('late', { arrived: 655 }), null];
    await open();
    const cell = /^Litia Vakarau, Tuesday 10, 10:30 Mapping risks: late, came at 10:55$/;
    screen.getByRole('gridcell', { name: cell }).focus();
    await userEvent.keyboard('d');
    const came = await screen.findByRole('textbox', { name: 'Came at' });
    expect((came as HTMLInputElement).value).toBe('10:55');
    await userEvent.type(screen.getByRole('textbox', { name: 'Left at' }), '1125{Enter}');
    await waitFor(() =>
      expect(calls('attendanceDetails')).toEqual([
        ['w', 'litia', 'slot-1', { arrived: 655, left: 685, reason: '' }],
      ]),
    );
  });

  it('what is no time is refused at the field', async () => {
    await open();
    screen.getByRole('gridcell', { name: /^Litia Vakarau, Tuesday 10, 10:30/ }).focus();
    await userEvent.keyboard('d');
    await userEvent.type(await screen.findByRole('textbox', { name: 'Came at' }), '25:00{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('not a time of the day');
    expect(calls('attendanceDetails')).toEqual([]);
  });
});

it('somebody who is not on the list is added and present with a name and Enter', async () => {
  const done = { participant: 'new', name: 'Tevita Moala', known: false, slot: null };
  await open({ attendanceWalkIn: async () => answer(done) });
  await userEvent.keyboard('w');
  await screen.findByText(/Present: .*Tuesday 10, 10:30 Mapping risks/);
  await userEvent.keyboard('Tevita Moala{Enter}');
  await waitFor(() =>
    expect(calls('attendanceWalkIn')).toEqual([
      ['w', { name: 'Tevita Moala', organisation: '', slot: 'slot-1' }],
    ]),
  );
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(toasts.list[0]?.act?.label).toBe('Undo');
});

describe('a sheet signed on paper', () => {
  async function start() {
    await open();
    await userEvent.keyboard('s');
    return (await screen.findByRole('combobox')) as HTMLInputElement;
  }

  it('is entered by initials, letters or number, with Enter after each', async () => {
    const field = await start();
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard('lv{Enter}');
    await waitFor(() => expect(field.value).toBe(''));
    await userEvent.keyboard('бек{Enter}3{Enter}');
    await waitFor(() => expect(states('nadia')).toEqual([null, 'present', null]));
    expect([states('litia')[1], states('askar')[1]]).toEqual(['present', 'present']);
    const runs = calls('attendanceSet').map((args) => args[4]);
    expect(new Set(runs).size, 'one step of undo').toBe(1);
    expect(screen.getByRole('status').textContent).toMatch(/3.* of .*3.* present/);
  });

  it('shows who is meant, and takes another one by arrow', async () => {
    marks['litia'] = [null, mark('present'), null];
    await start();
    await userEvent.keyboard('a');
    const meant = () => screen.getByRole('option', { selected: true }).textContent;
    expect(within(screen.getByRole('listbox')).getAllByRole('option').length).toBeGreaterThan(0);
    const first = meant();
    await userEvent.keyboard('{ArrowUp}');
    expect(meant()).toBe(first);
    await expectAccessible();
  });

  it('Backspace takes the last one back, and the rest is absent with one key', async () => {
    await start();
    await userEvent.keyboard('lv{Enter}аб{Enter}{Backspace}');
    await waitFor(() => expect(states('askar')[1]).toBeNull());
    expect(screen.getByText(/Without a mark: .*2/)).toBeTruthy();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(states('askar')[1]).toBe('absent'));
    expect([states('litia')[1], states('nadia')[1]]).toEqual(['present', 'absent']);
    await userEvent.keyboard('{Escape}');
    expect(await screen.findByRole('grid', { name: 'Attendance' })).toBeTruthy();
  });

  it('letters that mean nobody are typed over by the next', async () => {
    const field = await start();
    await userEvent.keyboard('xq{Enter}');
    await waitFor(() => expect(field.selectionEnd).toBe(2));
    await userEvent.keyboard('lv{Enter}');
    await waitFor(() => expect(states('litia')[1]).toBe('present'));
  });
});

it('the scan of the signed sheet is attached to the column, opened, and removed', async () => {
  const scan = {
    uid: 'scan',
    name: 'signed.pdf',
    media_type: 'application/pdf',
    sha256: 'a1',
    bytes: 9,
    added_at: '2026-03-10T00:00:00Z',
    slot: slot(1),
    list: null,
  };
  let scans = [scan];
  await open({
    evidence: async () => scans,
    pickFile: async () => '/sheets/signed.pdf',
    evidenceAdd: async () => answer('scan'),
    evidenceRemove: async () => ((scans = []), answer(null)),
    keptFile: async () => '/tmp/signed.pdf',
    openPath: async () => undefined as never,
  });
  await userEvent.click(screen.getByRole('button', { name: 'Attach the signed sheet' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Attach a file' }));
  await waitFor(() =>
    expect(calls('evidenceAdd')).toEqual([
      ['w', { slot: 'slot-1', list: null }, '/sheets/signed.pdf'],
    ]),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  await waitFor(() => expect(calls('openPath')).toEqual([['/tmp/signed.pdf']]));
  await userEvent.click(screen.getByRole('button', { name: 'Remove signed.pdf' }));
  await waitFor(() => expect(screen.queryByText('signed.pdf')).toBeNull());
});
