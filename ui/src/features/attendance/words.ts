import { plain, t } from '$lib/i18n';
import type { Sheet, SheetRow, Slot, State } from '$lib/ipc/ipc';

/** How a place on the sheet looks: a mark, or which way it has none. */
export type Look = State | 'unmarked' | 'not_yet';

export function lookOf(slot: Slot, mark: State | null): Look {
  return mark ?? (slot.past ? 'unmarked' : 'not_yet');
}

/** "Tuesday 10, morning", to be heard or searched: without marks of direction, as all names here. */
export function slotName(slot: Slot): string {
  const day = new Date(`${slot.date}T00:00:00Z`);
  const half = slot.half ?? 'day';
  return plain(
    t('attendance-slot', { weekday: day.getUTCDay() || 7, day: day.getUTCDate(), half }),
  );
}

/** What the heading of a half day does when it is pressed. */
export function fillName(slot: Slot, count: number): string {
  return plain(t('attendance-fill-slot', { slot: slotName(slot), count }));
}

/** "Litia Vakarau, Tuesday 10, morning: present". */
export function cellName(person: string, slot: string, look: Look): string {
  const state = t('attendance-state', { state: look });
  return plain(t('attendance-cell', { name: person, slot, state }));
}

/** Half days of one date stand under one heading. */
export function days(slots: readonly Slot[]): { date: string; slots: Slot[] }[] {
  const found: { date: string; slots: Slot[] }[] = [];
  for (const slot of slots) {
    const last = found.at(-1);
    if (last?.date === slot.date) last.slots.push(slot);
    else found.push({ date: slot.date, slots: [slot] });
  }
  return found;
}

/** What an organiser should know about a participant's sum; empty when all is well. */
export function warning({ role, share }: SheetRow): string {
  if (role !== 'participant') return '';
  const short = share.needed - share.attended - share.to_come;
  if (short > 0) return t('attendance-short', { count: short });
  const missed = share.attended + share.to_come < share.counted;
  return short === 0 && share.to_come > 0 && missed ? t('attendance-no-spare') : '';
}

/** How many participants were there in a column, and of how many. */
export function present(sheet: Sheet, column: number): { n: number; m: number } {
  const people = sheet.rows.filter((row) => row.role === 'participant');
  const there = people.filter(
    ({ marks }) => marks[column] === 'present' || marks[column] === 'late',
  );
  return { n: there.length, m: people.length };
}

/** Participants without a mark in a column. */
export function unmarked(sheet: Sheet, column: number): number {
  return sheet.rows.filter((row) => row.role === 'participant' && row.marks[column] === null)
    .length;
}
