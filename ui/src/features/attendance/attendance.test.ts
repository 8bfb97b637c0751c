import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '$lib/i18n';
import { AppError } from '$lib/ipc/errors';
import type { Api, Sheet, SheetRow, SlotMark, State } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { dispatch } from '$lib/keyboard/shortcuts.svelte';
import { toasts } from '$shared/toast/toasts.svelte';
import { expectAccessible } from '../../test/axe';
import { workshop } from '../../test/fixtures/workshops';
import AttendanceTab from './AttendanceTab.svelte';
import { PAUSE, Run } from '$lib/run';

const SLOTS = ['2026-03-10/am', '2026-03-10/pm', '2026-03-11/am'];
let mock: MockApi;
let marks: Record<string, (State | null)[]>;

const full = (state: State | null): SlotMark | null =>
  state && { state, arrived: null, left: null, reason: null };

function row(participant: string, name: string): SheetRow {
  const own = marks[participant]!;
  const attended = own.filter((mark) => mark === 'present' || mark === 'late').length;
  const to_come = own[2] === null ? 1 : 0;
  return {
    participant,
    person: `person-${participant}`,
    name,
    organisation: 'Ministry of Environment',
    role: 'participant',
    key: name.toLowerCase(),
    since: null,
    until: null,
    marks: own.map(full),
    share: { attended, counted: 3, needed: 3, to_come },
  };
}

// Two half days are over, the third is still to come.
function sheet(): Sheet {
  return {
    by: 'half_day',
    now: null,
    slots: SLOTS.map((uid, at) => ({
      uid,
      date: uid.slice(0, 10),
      half: uid.endsWith('am') ? 'am' : 'pm',
      kind: 'half_day',
      session: null,
      title: {},
      start: null,
      end: null,
      planned: true,
      evidence: 0,
      past: at < 2,
      present: 0,
      late: 0,
      excused: 0,
      absent: 0,
      unmarked: 0,
    })),
    rows: [
      row('litia', 'Litia Vakarau'),
      row('askar', 'Аскар Бекболот уулу'),
      row('hanuel', '김하늘'),
    ],
  };
}

const answer = <T>(output: T) => ({ output, changes: ['attendance' as const], undo: null });

async function open(answers: Partial<Api> = {}) {
  mock = mockApi({
    attendanceSheet: async () => sheet(),
    attendanceSet: async (_workshop, participant, slot, state) => {
      marks[participant]![SLOTS.indexOf(slot)] = state;
      return answer(null);
    },
    attendanceFill: async (_workshop, slots) => {
      let count = 0;
      for (const own of Object.values(marks))
        SLOTS.forEach((uid, at) => {
          if ((slots.length > 0 && !slots.includes(uid)) || own[at] !== null) return;
          own[at] = 'present';
          count += 1;
        });
      return answer(count);
    },
    ...answers,
  });
  render(AttendanceTab, { workshop: workshop({ uid: 'w' }) });
  await screen.findByRole('grid', { name: 'Attendance' });
}

const cell = (name: string) => screen.getByRole('gridcell', { name });
const named = () => document.activeElement?.getAttribute('aria-label');
const calls = (name: keyof Api) =>
  mock.calls.filter((call) => call.name === name).map(({ args }) => args);
const sets = () => calls('attendanceSet');

beforeEach(async () => {
  await i18n.use('en');
  window.addEventListener('keydown', dispatch);
  marks = { litia: [null, null, null], askar: [null, null, null], hanuel: [null, null, null] };
});
afterEach(() => {
  window.removeEventListener('keydown', dispatch);
  mock.remove();
});

it('tells a half day to come from one that nobody marked, in words', async () => {
  await open();
  expect(cell('Litia Vakarau, Tuesday 10, afternoon: no mark, counts as absent')).toBeTruthy();
  expect(cell('Litia Vakarau, Wednesday 11, morning: not yet')).toBeTruthy();
  await expectAccessible();
});

describe('the keyboard', () => {
  it('moves by arrows, and Space makes present and absent on the spot', async () => {
    await open();
    await userEvent.click(cell('Litia Vakarau, Tuesday 10, morning: no mark, counts as absent'));
    expect(named()).toBe('Litia Vakarau, Tuesday 10, morning: present');
    await userEvent.keyboard(' ');
    await waitFor(() => expect(named()).toBe('Litia Vakarau, Tuesday 10, morning: absent'));
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    await waitFor(() =>
      expect(named()).toBe('Аскар Бекболот уулу, Tuesday 10, afternoon: no mark, counts as absent'),
    );
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(named()).toMatch(/^Аскар.*morning/));
  });

  it('marks by letter and goes on to the next person; Delete takes the mark off', async () => {
    marks['hanuel'] = ['absent', null, null];
    await open();
    cell('Litia Vakarau, Tuesday 10, morning: no mark, counts as absent').focus();
    await userEvent.keyboard('le');
    await waitFor(() => expect(named()).toBe('김하늘, Tuesday 10, morning: absent'));
    await userEvent.keyboard('{Delete}');
    await waitFor(() =>
      expect(marks).toMatchObject({
        litia: ['late', null, null],
        askar: ['excused', null, null],
        hanuel: [null, null, null],
      }),
    );
  });

  it('goes by the place of the key where the keycap is Cyrillic', async () => {
    await open();
    cell('Litia Vakarau, Tuesday 10, morning: no mark, counts as absent').focus();
    await userEvent.keyboard('[KeyP]');
    const russian = { key: 'ф', code: 'KeyA', bubbles: true, cancelable: true };
    await waitFor(() => expect(named()).toMatch(/^Аскар/));
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', russian));
    await waitFor(() => expect(marks['askar']?.[0]).toBe('absent'));
  });

  it('filters on Ctrl+F, and comes back to the sheet', async () => {
    await open();
    cell('Litia Vakarau, Tuesday 10, morning: no mark, counts as absent').focus();
    await userEvent.keyboard('{Control>}f{/Control}аскар');
    await waitFor(() => expect(screen.queryByText('Litia Vakarau')).toBeNull());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(named()).toMatch(/^Аскар.*morning/));
  });
});

describe('a run of marks', () => {
  it('has one name, and another after the sheet was left', async () => {
    await open();
    cell('Litia Vakarau, Tuesday 10, morning: no mark, counts as absent').focus();
    await userEvent.keyboard('pp');
    await userEvent.click(screen.getByRole('searchbox'));
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(named()).toMatch(/^Litia/));
    await userEvent.keyboard('a');
    await waitFor(() => expect(sets()).toHaveLength(3));
    const runs = sets().map((args) => args[4]);
    expect(runs[0]).toBe(runs[1]);
    expect(runs[2]).not.toBe(runs[0]);
  });

  it('ends with a pause', () => {
    const run = new Run();
    const first = run.next(0);
    expect(run.next(PAUSE)).toBe(first);
    expect(run.next(2 * PAUSE + 1)).not.toBe(first);
  });
});

it('a refused mark goes back, and the reason is said', async () => {
  await open({
    attendanceSet: () =>
      Promise.reject(new AppError({ code: 'file-read-only', params: { path: 'a' } })),
  });
  cell('Litia Vakarau, Tuesday 10, morning: no mark, counts as absent').focus();
  await userEvent.keyboard('p');
  await waitFor(() => expect(toasts.list[0]?.text).toContain('read but not changed'));
  const before = 'Litia Vakarau, Tuesday 10, morning: no mark, counts as absent';
  expect(await screen.findByRole('gridcell', { name: before })).toBeTruthy();
});

describe('everyone unmarked is present', () => {
  it('in one half day, from its heading, with the way back', async () => {
    marks['litia'] = ['absent', null, null];
    await open();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'AM',
        description: 'Tuesday 10, morning: mark 2 people without a mark as present',
      }),
    );
    await waitFor(() => expect(toasts.list[0]?.text).toMatch(/2.* marks set to present/));
    expect(toasts.list[0]?.act?.label).toBe('Undo');
    expect(cell('Litia Vakarau, Tuesday 10, morning: absent')).toBeTruthy();
    expect(cell('김하늘, Tuesday 10, morning: present')).toBeTruthy();
  });

  it('in all that are over, in one step, and leaves those to come alone', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: /^Attendance is kept by/ }));
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Everyone unmarked so far was present' }),
    );
    await waitFor(() => expect(marks['litia']).toEqual(['present', 'present', null]));
    const counts = within(screen.getAllByRole('row').at(-1)!);
    await waitFor(() => expect(counts.getAllByText(/3.* of .*3/)).toHaveLength(2));
    expect(calls('attendanceFill')).toEqual([['w', SLOTS.slice(0, 2), 'present']]);
    expect(toasts.list[0]?.text).toMatch(/6.* marks set to present/);
  });
});

it('says who is short, at the end of the line', async () => {
  marks['litia'] = ['present', 'absent', null];
  await open();
  expect(screen.getByText('one short')).toBeTruthy();
});

it('leads to the people while there are none', async () => {
  mock = mockApi({
    attendanceSheet: async () => ({ by: 'half_day', now: null, slots: [], rows: [] }),
  });
  render(AttendanceTab, { workshop: workshop({ uid: 'w' }) });
  const link = await screen.findByRole('link', { name: 'Go to people' });
  expect(link.getAttribute('href')).toBe('#/workshops/w/people');
});
