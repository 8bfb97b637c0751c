import type { Participant, Sheet, Standing, Workshop } from '$lib/ipc/ipc';
import type { WorkshopTab } from '$lib/router.svelte';

/** What a workshop still needs; the counts are those of its line. */
export type Step = { tab: WorkshopTab } & (
  | { id: 'import' | 'signatory' | 'host' | 'venue' | 'objectives' | 'report' }
  | { id: 'proof'; count: number }
  | { id: 'attendance'; count: number; marks: number }
  | { id: 'certificates'; count: number; issued: number }
);

export interface Recorded {
  participants: readonly Participant[];
  sheet: Sheet;
  standings: readonly Standing[];
}

/** What comes next, in the order of the work. */
export function stepsOf(workshop: Workshop, { participants, sheet, standings }: Recorded): Step[] {
  const steps: Step[] = [];
  const people = participants.filter(({ role }) => role === 'participant');
  const past = sheet.slots.filter((slot) => slot.past);
  const counts = certificateCounts(standings);

  if (people.length === 0) steps.push({ id: 'import', tab: 'people' });
  const unproofed = people.filter(({ proofed }) => !proofed).length;
  if (unproofed > 0) steps.push({ id: 'proof', tab: 'people', count: unproofed });

  const open = people.length > 0 ? past.filter(({ unmarked }) => unmarked > 0) : [];
  if (open.length > 0) {
    const marks = open.reduce((sum, { unmarked }) => sum + unmarked, 0);
    steps.push({ id: 'attendance', tab: 'attendance', count: open.length, marks });
  }

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
