import type { Snippet } from 'svelte';

/** A column of a DataGrid. Values are texts: what is shown, filtered, sorted and edited. */
export interface Column<Row> {
  id: string;
  label: string;
  /** Narrowest width, px. */
  width: number;
  /** Share of the room that is left, 0 for none. */
  grow?: number;
  align?: 'start' | 'end' | 'center';
  value: (row: Row) => string;
  /** What is put into the editor, where that differs from what is shown. */
  raw?: (row: Row) => string;
  /** What the rows are sorted by, where that differs from what is shown. */
  sortBy?: (row: Row) => string | number;
  edit?: 'none' | 'text' | 'choice';
  /** For `choice`. */
  options?: readonly { value: string; label: string }[];
  /** Draws the cell instead of the plain text. */
  cell?: Snippet<[Row]>;
}

/** What becomes of a changed cell. A rejected promise leaves the old value and shows the reason. */
export type StoreCell<Row> = (row: Row, column: string, text: string) => void | Promise<unknown>;

/** Width of the column of marks. */
const MARKER = '2.25rem';

export function templateOf<Row>(columns: readonly Column<Row>[], marker: boolean): string {
  const tracks = columns.map(({ width, grow = 1 }) =>
    grow > 0 ? `minmax(${width}px, ${grow}fr)` : `${width}px`,
  );
  return [...(marker ? [MARKER] : []), ...tracks].join(' ');
}

/** The narrowest the headings and rows can be: both, so that they stay one below the other. */
export function leastOf<Row>(columns: readonly Column<Row>[], marker: boolean): string {
  const sum = columns.reduce((width, column) => width + column.width, 0);
  return marker ? `calc(${MARKER} + ${sum}px)` : `${sum}px`;
}

/** The rows to draw: those in view and a few around, for a list of any length. */
export function windowOf(scrollTop: number, viewHeight: number, rowHeight: number, count: number) {
  const spare = 8;
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - spare);
  const last = Math.min(count, Math.ceil((scrollTop + viewHeight) / rowHeight) + spare);
  return { first, last: Math.max(first, last) };
}
