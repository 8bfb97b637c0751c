import type { Occasion, Participant, Sheet, Standing, Workshop } from '$lib/ipc/ipc';
import { choose } from '$lib/localized';
import type { WorkshopTab } from '$lib/router.svelte';

/** What a workshop still needs; the counts are those of its line. */
export type Step = { tab: WorkshopTab } & (
  | { id: 'import' | 'signatory' | 'host' | 'venue' | 'objectives' | 'report' }
  | { id: 'proof'; place: string; count: number }
  | { id: 'attendance'; count: number; marks: number }
  | { id: 'forms'; place: string; title: string; entered: number; expected: number }
  | { id: 'certificates'; count: number; issued: number }
);

export interface Recorded {
  participants: readonly Participant[];
  sheet: Sheet;
  standings: readonly Standing[];
  occasions: readonly Occasion[];
  /** The date, ISO. */
  today: string;
}

/** What comes next, in the order of the work. */
export function stepsOf(workshop: Workshop, recorded: Recorded): Step[] {
  const { participants, sheet, standings } = recorded;
  const steps: Step[] = [];
  const people = participants.filter(({ role }) => role === 'participant');
  const past = sheet.slots.filter((slot) => slot.past);
  const counts = certificateCounts(standings);

  if (people.length === 0) steps.push({ id: 'import', tab: 'people' });
  const unproofed = people.filter(({ proofed }) => !proofed).length;
  if (unproofed > 0) steps.push({ id: 'proof', tab: 'people', place: 'names', count: unproofed });

  const open = people.length > 0 ? past.filter(({ unmarked }) => unmarked > 0) : [];
  if (open.length > 0) {
    const marks = open.reduce((sum, { unmarked }) => sum + unmarked, 0);
    steps.push({ id: 'attendance', tab: 'attendance', count: open.length, marks });
  }

  // The first form that people have had and that isn't all entered; the next one comes when this is done.
  const form = recorded.occasions.find(
    ({ date, closed, tallied, responses, expected }) =>
      date !== null && date <= recorded.today && !closed && !tallied && responses < expected,
  );
  if (form)
    steps.push({
      id: 'forms',
      tab: 'evaluation',
      place: `entry.${form.uid}`,
      title: choose(form.title, workshop.languages).text,
      entered: form.responses,
      expected: form.expected,
    });

  if (workshop.signatories.length === 0) steps.push({ id: 'signatory', tab: 'details' });
  if (!workshop.organisations.some(({ role }) => role === 'host'))
    steps.push({ id: 'host', tab: 'details' });
  if (workshop.venue === '') steps.push({ id: 'venue', tab: 'details' });
  if (workshop.objectives.length === 0) steps.push({ id: 'objectives', tab: 'details' });

  if (counts.ready > 0)
    steps.push({
      id: 'certificates',
      tab: 'certificates',
      count: counts.ready,
      issued: counts.issued,
    });
  const over = sheet.slots.length > 0 && past.length === sheet.slots.length;
  if (over && people.length > 0) steps.push({ id: 'report', tab: 'report' });
  return steps;
}

/** How many can get a certificate that was not issued yet, and how many have theirs. */
export function certificateCounts(standings: readonly Standing[]): {
  ready: number;
  issued: number;
} {
  const gets = standings.filter(
    ({ eligibility }) => eligibility === 'earned' || eligibility === 'granted',
  );
  return {
    ready: gets.filter(({ role, issued }) => role === 'participant' && !issued).length,
    issued: standings.filter(({ issued }) => issued).length,
  };
}
