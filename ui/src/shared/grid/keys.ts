import { flushSync } from 'svelte';
import { letterOf } from '$lib/keyboard/chord';
import type { Grid } from './grid.svelte';

export interface GridKeys<Row> {
  grid: Grid<Row>;
  /** Rows that fit on one screen. */
  pageRows: () => number;
  columnCount: () => number;
  rtl: () => boolean;
  /** Moves the focus after the cursor. */
  follow: () => void;
  focusFilter: (typed?: string) => void;
  open?: (row: Row) => void;
  remove?: (rows: Row[]) => void;
  /** Moves the row itself; false where it can't go. */
  shift?: (by: 1 | -1) => boolean;
}

/** Keys on a cell that is not being edited. */
export function navigate<Row>(event: KeyboardEvent, keys: GridKeys<Row>): void {
  const { grid } = keys;
  if (event.isComposing || event.defaultPrevented) return;
  const ctrl = event.ctrlKey || event.metaKey;
  if (move(event, keys, ctrl)) {
    event.preventDefault();
    grid.entering = false;
    keys.follow();
    return;
  }
  if (act(event, keys, ctrl)) return event.preventDefault();
  typeInto(event, keys, ctrl);
}

function move<Row>(event: KeyboardEvent, keys: GridKeys<Row>, ctrl: boolean): boolean {
  const { grid } = keys;
  const { row, column } = grid.cursor;
  const side = keys.rtl() ? -1 : 1;
  const lastRow = grid.view.length - 1;
  const lastColumn = keys.columnCount() - 1;
  const moves: Record<string, () => void> = {
    ArrowUp: () => (ctrl ? grid.moveTo(0, column) : grid.move(-1, 0)),
    ArrowDown: () => (ctrl ? grid.moveTo(lastRow, column) : grid.move(1, 0)),
    ArrowRight: () => grid.move(0, side),
    ArrowLeft: () => grid.move(0, -side),
    Home: () => grid.moveTo(ctrl ? 0 : row, 0),
    End: () => grid.moveTo(ctrl ? lastRow : row, lastColumn),
    PageUp: () => grid.moveTo(Math.max(0, row - keys.pageRows()), column),
    PageDown: () => grid.moveTo(row + keys.pageRows(), column),
  };
  if (event.altKey || event.shiftKey || !moves[event.key]) return false;
  moves[event.key]!();
  return true;
}

function act<Row>(event: KeyboardEvent, keys: GridKeys<Row>, ctrl: boolean): boolean {
  const { grid } = keys;
  const shift = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
  if (event.altKey && !ctrl && shift && grid.cursor.row >= 0) return keys.shift?.(shift) ?? false;
  if (ctrl && letterOf(event) === 'A') return (grid.markAll(), true);
  if (ctrl && letterOf(event) === 'F') return (keys.focusFilter(), true);
  if (event.key === '/' && !ctrl && !grid.isEditable()) return (keys.focusFilter(), true);
  if (ctrl || event.altKey) return false;
  switch (event.key) {
    case 'Tab': {
      const went = grid.step(event.shiftKey ? -1 : 1);
      if (went) keys.follow();
      return went;
    }
    case 'Enter':
    case 'F2':
      return enter(event.key, keys);
    case ' ':
      return (grid.toggleMark(), true);
    case 'Delete': {
      const rows = grid.chosen();
      if (!keys.remove || rows.length === 0) return false;
      keys.remove(rows);
      grid.marked.clear();
      return true;
    }
    case 'Escape':
      return escape(keys);
    default:
      return false;
  }
}

function enter<Row>(key: 'Enter' | 'F2', keys: GridKeys<Row>): boolean {
  const { grid } = keys;
  if (grid.cursor.row < 0) {
    if (grid.column) grid.sortBy(grid.column.id);
    return true;
  }
  if (grid.edit()) return true;
  if (key === 'Enter' && keys.open && grid.row) keys.open(grid.row);
  return true;
}

function escape<Row>(keys: GridKeys<Row>): boolean {
  const { grid } = keys;
  grid.entering = false;
  if (grid.marked.size > 0) return (grid.marked.clear(), true);
  if (grid.query === '') return false;
  grid.query = '';
  keys.follow();
  return true;
}

// The key itself is left to land in the editor, or the filter, that now has the focus: dead keys and input methods keep working.
// It is text from here on, and no shortcut of the page.
function typeInto<Row>(event: KeyboardEvent, keys: GridKeys<Row>, ctrl: boolean): void {
  const { grid } = keys;
  if (ctrl || event.altKey || event.metaKey) return;
  const types = [...event.key].length === 1 || event.key === 'Dead' || event.key === 'Process';
  if (!types) return;
  event.stopPropagation();
  let opened = false;
  flushSync(() => (opened = grid.cursor.row >= 0 && grid.edit('')));
  if (!opened) keys.focusFilter();
}
