import type { Field, ListChoices, ListFix, RowDecision } from '$lib/ipc/ipc';

/** A decision about a row with everything said. */
export type Decision = Required<RowDecision>;

export function decisionOf(choices: ListChoices, row: number): Decision {
  const known = choices.decisions?.find((decision) => decision.row === row);
  return { leave_out: false, new: false, person: null, keep: [], ...known, row };
}

const saysNothing = (decision: Decision) =>
  !decision.leave_out && !decision.new && !decision.person && decision.keep.length === 0;

/** The choices with these decisions in the place of older ones about the same rows. */
export function decided(choices: ListChoices, decisions: readonly Decision[]): ListChoices {
  const rows = new Set(decisions.map(({ row }) => row));
  const others = (choices.decisions ?? []).filter(({ row }) => !rows.has(row ?? 0));
  return {
    ...choices,
    decisions: [...others, ...decisions.filter((decision) => !saysNothing(decision))],
  };
}

const cellKey = ({ row, column }: ListFix) => `${row} ${column}`;

/** The choices with these corrections in the place of older ones of the same cells. */
export function corrected(choices: ListChoices, fixes: readonly ListFix[]): ListChoices {
  const cells = new Set(fixes.map(cellKey));
  const others = (choices.fixes ?? []).filter((fix) => !cells.has(cellKey(fix)));
  return { ...choices, fixes: [...others, ...fixes] };
}

/** The choices with cells of one row as they stand in the file: one of them, or all. */
export function uncorrected(choices: ListChoices, row: number, column?: number): ListChoices {
  const stays = (fix: ListFix) =>
    fix.row !== row || (column !== undefined && fix.column !== column);
  return { ...choices, fixes: (choices.fixes ?? []).filter(stays) };
}

/** What stays as it is stored, by row. */
export function keptFields(choices: ListChoices): ReadonlyMap<number, readonly Field[]> {
  return new Map((choices.decisions ?? []).map(({ row, keep }) => [row ?? 0, keep ?? []]));
}

/** Whether anything was decided that would be a pity to lose. */
export function isDecided({ columns, decisions, fixes }: ListChoices): boolean {
  return [columns, decisions, fixes].some((list) => !!list?.length);
}
