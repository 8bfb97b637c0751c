import { expect, it } from 'vitest';
import type { Issued, Occasion, Sheet, Slot, Standing } from '$lib/ipc/ipc';
import { participant } from '../../test/fixtures/crowd';
import { sampleWorkshop, workshop } from '../../test/fixtures/workshops';
import { stepsOf } from './steps';

const slot = (past: boolean, unmarked: number) => ({ past, unmarked }) as Slot;
const sheet = (...slots: Slot[]): Sheet => ({
  by: 'half_day',
  now: null,
  slots,
  rows: [],
});
const standing = (given: Partial<Standing>) =>
  ({ role: 'participant', eligibility: 'earned', issued: null, ...given }) as Standing;

const nothing = { occasions: [], today: '2026-11-12' };

it('asks a new workshop for its list first, then for what documents need', () => {
  const steps = stepsOf(workshop(), {
    participants: [],
    sheet: sheet(slot(true, 0)),
    standings: [],
    ...nothing,
  });
  expect(steps.map(({ id }) => id)).toEqual(['import', 'signatory', 'host', 'venue', 'objectives']);
});

it('counts names to check, half days that are over, and certificates that are ready', () => {
  const participants = [
    participant({ name: 'Sione' }),
    participant({ name: 'Mere', proofed: true }),
    participant({ name: 'Ana', role: 'facilitator' }),
  ];
  const standings = [
    standing({}),
    standing({ eligibility: 'not_yet' }),
    standing({ eligibility: 'granted', issued: {} as Issued }),
    standing({ role: 'facilitator' }),
  ];
  const half = sheet(slot(true, 2), slot(true, 0), slot(true, 1), slot(false, 3));
  expect(stepsOf(sampleWorkshop, { participants, sheet: half, standings, ...nothing })).toEqual([
    { id: 'proof', tab: 'people', place: 'names', count: 1 },
    { id: 'attendance', tab: 'attendance', count: 2, marks: 3 },
    { id: 'certificates', tab: 'certificates', count: 1, issued: 1 },
  ]);
});

it('offers the report once the last half day is over', () => {
  const participants = [participant({ name: 'Mere', proofed: true })];
  const recorded = { participants, sheet: sheet(slot(true, 0)), standings: [], ...nothing };
  expect(stepsOf(sampleWorkshop, recorded)).toEqual([{ id: 'report', tab: 'report' }]);
});

it('leads to the sheets of a form that people have had', () => {
  const form = (given: Partial<Occasion>) =>
    ({
      uid: 'o',
      title: { en: 'Post-test' },
      date: '2026-11-12',
      responses: 19,
      expected: 24,
      closed: false,
      tallied: false,
      ...given,
    }) as Occasion;
  const recorded = { participants: [], sheet: sheet(), standings: [], today: '2026-11-12' };
  const steps = (occasion: Occasion) =>
    stepsOf(sampleWorkshop, { ...recorded, occasions: [occasion] }).filter(
      ({ id }) => id === 'forms',
    );
  expect(steps(form({}))).toEqual([
    {
      id: 'forms',
      tab: 'evaluation',
      place: 'entry.o',
      title: 'Post-test',
      entered: 19,
      expected: 24,
    },
  ]);
  for (const done of [
    { date: '2026-11-13' },
    { closed: true },
    { tallied: true },
    { responses: 24 },
  ])
    expect(steps(form(done))).toEqual([]);
});
