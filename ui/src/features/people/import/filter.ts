import type { ImportReport, ImportRow } from '$lib/ipc/ipc';

export const FILTERS = ['all', 'doubtful', 'skipped'] as const;
export type Filter = (typeof FILTERS)[number];

/** Whether a row is worth a look before it comes in. */
const isDoubtful = (row: ImportRow) =>
  row.verdict !== 'skipped' && (row.notes.length > 0 || row.verdict === 'duplicate');

const KEEPS: Record<Filter, (row: ImportRow) => boolean> = {
  all: () => true,
  doubtful: isDoubtful,
  skipped: (row) => row.verdict === 'skipped',
};

export function filtered(report: ImportReport, filter: Filter): readonly ImportRow[] {
  return filter === 'all' ? report.rows : report.rows.filter(KEEPS[filter]);
}
