import type { ImportReport, ImportRow } from '$lib/ipc/ipc';

export const FILTERS = ['all', 'doubtful', 'added', 'updated', 'known', 'skipped'] as const;
export type Filter = (typeof FILTERS)[number];

const KEEPS: Record<Filter, (row: ImportRow) => boolean> = {
  all: () => true,
  // Worth a look before it comes in.
  doubtful: (row) => row.verdict !== 'skipped' && (row.notes.length > 0 || isAgain(row)),
  added: (row) => row.verdict === 'added',
  updated: (row) => row.verdict === 'updated',
  known: (row) => row.proposals.length > 0 || row.why === 'known-person',
  skipped: (row) => row.verdict === 'skipped',
};

const isAgain = (row: ImportRow) => row.verdict === 'duplicate';

/** The rows of one kind, and the one that is open, which doesn't go while it is corrected. */
export function filtered(
  report: ImportReport,
  filter: Filter,
  opened: number | null = null,
): readonly ImportRow[] {
  if (filter === 'all') return report.rows;
  return report.rows.filter((row) => row.row === opened || KEEPS[filter](row));
}

/** How many rows there are of each kind. */
export function counted({ rows }: ImportReport): Record<Filter, number> {
  const count = (filter: Filter) => rows.reduce((sum, row) => sum + Number(KEEPS[filter](row)), 0);
  return Object.fromEntries(FILTERS.map((filter) => [filter, count(filter)])) as Record<
    Filter,
    number
  >;
}
