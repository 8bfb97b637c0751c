import type { AwardKind, Eligibility, HandedWay, HandingList, StackRow } from '$lib/ipc/ipc';

/** How far a sheet has come. */
export type SheetState = 'issued' | 'printed' | 'signed' | HandedWay;

export function stateOf({ handing }: StackRow): SheetState {
  if (handing.way) return handing.way;
  if (handing.signed_at) return 'signed';
  return handing.printed_at ? 'printed' : 'issued';
}

const ENTITLED: readonly Eligibility[] = ['earned', 'granted'];

export const isEntitled = (row: StackRow): boolean => ENTITLED.includes(row.eligibility);

/** Whether what is to come can still make it. */
export const isOpen = ({ eligibility }: StackRow): boolean =>
  eligibility === 'not_yet' || eligibility === 'no_slots';

/** Whether it is still to be called. */
export const waits = (row: StackRow): boolean => isEntitled(row) && row.handing.way === null;

/** The first that waits after a place in the stack, else the first of all. */
export function nextAfter(rows: readonly StackRow[], place: number): StackRow | null {
  return (
    rows.find((row) => row.place > place && waits(row)) ??
    rows.find((row) => row.place !== place && waits(row)) ??
    null
  );
}

/** How far the handing out has come; sheets that must not be handed out don't count. */
export function countsOf(rows: readonly StackRow[]) {
  const count = (...ways: HandedWay[]) =>
    rows.filter(({ handing }) => handing.way && ways.includes(handing.way)).length;
  return {
    total: rows.filter((row) => isEntitled(row) || row.handing.way !== null).length,
    handed: count('in_person', 'somebody_else'),
    to_send: count('to_send'),
    sent: count('sent'),
    kept: rows.filter((row) => !isEntitled(row) && row.handing.way === null).length,
  };
}

/** Where nothing is issued. */
export const EMPTY: HandingList = {
  rows: [],
  counts: {
    entitled: 0,
    issued: 0,
    printed: 0,
    signed: 0,
    handed: 0,
    to_send: 0,
    sent: 0,
    not_entitled: 0,
  },
  next: null,
  order: null,
};

/** Kinds by person, over all stacks. */
export function whatElse(stacks: readonly { kind: AwardKind; list: HandingList }[]) {
  const found = new Map<string, AwardKind[]>();
  for (const { kind, list } of stacks) {
    for (const { issued } of list.rows)
      found.set(issued.person, [...(found.get(issued.person) ?? []), kind]);
  }
  return found;
}
