import { plain, t } from '$lib/i18n';
import type { Sheet, SheetRow, Slot, SlotMark, SlotName, State } from '$lib/ipc/ipc';
import { choose } from '$lib/localized';
import { clock } from './time';

/** How a place on the sheet looks: a mark, or which way it has none. */
export type Look = State | 'unmarked' | 'not_yet';

type Named = Pick<SlotName, 'date' | 'half' | 'title' | 'start' | 'end'>;

export function lookOf(slot: Slot, mark: SlotMark | null): Look {
  return mark?.state ?? (slot.past ? 'unmarked' : 'not_yet');
}

/**
 * "Tuesday 10, morning", "Tuesday 10, 09:30 Mapping risks": to be heard or searched, so without marks of direction,
 * as all names here.
 */
export function slotName(slot: Named): string {
  const date = new Date(`${slot.date}T00:00:00Z`);
  const day = { weekday: date.getUTCDay() || 7, day: date.getUTCDate() };
  if (slot.start === null && sessionTitle(slot) === '')
    return plain(t('attendance-slot', { ...day, half: slot.half ?? 'day' }));
  const time = slot.start === null ? '' : clock(slot.start);
  return plain(t('attendance-session', { ...day, time, title: sessionTitle(slot) })).trim();
}

/** The title of a session for the reader; empty where it has none, or is none. */
export const sessionTitle = (slot: Pick<SlotName, 'title'>): string => choose(slot.title).text;

/** What stands over the column: "AM", "09:30". */
export function slotHead(slot: Slot): string {
  if (slot.half) return t('common-half-day-short', { half: slot.half });
  return slot.start === null ? '·' : clock(slot.start);
}

/** What the heading of a slot does when it is pressed. */
export function fillName(slot: Slot, count: number): string {
  return plain(t('attendance-fill-slot', { slot: slotName(slot), count }));
}

/** "came at 09:20, left at 15:00, at the ministry"; empty where nothing is known beside the mark. */
export function detailsOf(mark: SlotMark | null): string {
  if (!mark) return '';
  const parts = [
    mark.arrived === null ? '' : t('attendance-came', { time: clock(mark.arrived) }),
    mark.left === null ? '' : t('attendance-left', { time: clock(mark.left) }),
    mark.reason ?? '',
  ];
  return plain(parts.filter(Boolean).join(', '));
}

/** "Litia Vakarau, Tuesday 10, morning: late, came at 09:20". */
export function cellName(person: string, slot: string, look: Look, details = ''): string {
  const state = [t('attendance-state', { state: look }), details].filter(Boolean).join(', ');
  return plain(t('attendance-cell', { name: person, slot, state }));
}

/** Slots of one date stand under one heading. */
export function days(slots: readonly Slot[]): { date: string; slots: Slot[] }[] {
  const found: { date: string; slots: Slot[] }[] = [];
  for (const slot of slots) {
    const last = found.at(-1);
    if (last?.date === slot.date) last.slots.push(slot);
    else found.push({ date: slot.date, slots: [slot] });
  }
  return found;
}

/** Who came late to the workshop, or left it before its end: "from Tue PM", "until Wed 09:30". */
export function stayOf(sheet: Sheet, row: SheetRow): string {
  const short = (at: number) => {
    const slot = sheet.slots[at]!;
    const weekday = new Date(`${slot.date}T00:00:00Z`).getUTCDay() || 7;
    const part = sheet.by === 'day' ? '' : slotHead(slot);
    return t('attendance-slot-short', { weekday, part }).trim();
  };
  const { since, until } = row;
  if (since !== null && until !== null)
    return plain(t('attendance-stay-between', { from: short(since), until: short(until) }));
  if (since !== null) return plain(t('attendance-stay-from', { from: short(since) }));
  return until === null ? '' : plain(t('attendance-stay-until', { until: short(until) }));
}

/** How many participants were there in a column, and of how many. */
export function present(sheet: Sheet, column: number): { n: number; m: number } {
  const people = sheet.rows.filter((row) => row.role === 'participant');
  const there = people.filter(({ marks }) => isThere(marks[column] ?? null));
  return { n: there.length, m: people.length };
}

export const isThere = (mark: SlotMark | null): boolean =>
  mark?.state === 'present' || mark?.state === 'late';

/** Participants without a mark in a column. */
export function unmarked(sheet: Sheet, column: number): number {
  return sheet.rows.filter((row) => row.role === 'participant' && row.marks[column] === null)
    .length;
}
