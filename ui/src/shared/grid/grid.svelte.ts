import { SvelteSet } from 'svelte/reactivity';
import { textOf } from '$lib/ipc/errors';
import { matchesQuery } from '$lib/palette/palette.svelte';
import type { Column, StoreCell } from './columns';

export interface GridSource<Row> {
  rows: () => readonly Row[];
  columns: () => readonly Column<Row>[];
  key: (row: Row) => string;
  language: () => string;
  store: () => StoreCell<Row> | undefined;
}

/** -1 is the row of headings. */
export interface Cursor {
  row: number;
  column: number;
}

/** What a DataGrid knows and does, apart from drawing it. */
export class Grid<Row> {
  cursor = $state<Cursor>({ row: 0, column: 0 });
  editing = $state<{ draft: string; select: boolean } | null>(null);
  /** Set while cells are filled one after another: Tab and Enter then go on to the next. */
  entering = false;
  query = $state('');
  sort = $state<{ column: string; down: boolean } | null>(null);
  problem = $state<{ key: string; column: string; text: string } | null>(null);
  readonly marked = new SvelteSet<string>();

  constructor(private readonly source: GridSource<Row>) {}

  readonly view = $derived.by(() => this.sorted(this.filtered()));

  /** The problem, for as long as its row is there. */
  readonly refusal = $derived.by(() => {
    const { problem } = this;
    const there = this.source.rows().some((row) => this.source.key(row) === problem?.key);
    return there ? problem : null;
  });

  private filtered(): readonly Row[] {
    const query = this.query.trim();
    if (query === '') return this.source.rows();
    const columns = this.source.columns();
    return this.source
      .rows()
      .filter((row) => matchesQuery(query, ...columns.map((column) => column.value(row))));
  }

  private sorted(rows: readonly Row[]): readonly Row[] {
    const sort = this.sort;
    const column = this.source.columns().find((candidate) => candidate.id === sort?.column);
    if (!sort || !column) return rows;
    const by = column.sortBy ?? column.value;
    const collator = new Intl.Collator(this.source.language(), { numeric: true });
    const order = (a: string | number, b: string | number) =>
      typeof a === 'number' && typeof b === 'number'
        ? a - b
        : collator.compare(String(a), String(b));
    const direction = sort.down ? -1 : 1;
    return rows
      .map((row) => ({ row, value: by(row) }))
      .sort((a, b) => direction * order(a.value, b.value))
      .map(({ row }) => row);
  }

  get row(): Row | undefined {
    return this.view[this.cursor.row];
  }

  get column(): Column<Row> | undefined {
    return this.source.columns()[this.cursor.column];
  }

  isEditable(column: Column<Row> | undefined = this.column): boolean {
    return !!this.source.store() && !!column && (column.edit ?? 'none') !== 'none';
  }

  moveTo(row: number, column: number): void {
    this.cursor = {
      row: Math.max(-1, Math.min(row, this.view.length - 1)),
      column: Math.max(0, Math.min(column, this.source.columns().length - 1)),
    };
  }

  move(rows: number, columns: number): void {
    this.moveTo(this.cursor.row + rows, this.cursor.column + columns);
  }

  /** One cell on in reading order; false at the end of the row (of the table, while entering). */
  step(by: 1 | -1): boolean {
    const columns = this.source.columns().length;
    const column = this.cursor.column + by;
    if (column >= 0 && column < columns) {
      this.moveTo(this.cursor.row, column);
      return true;
    }
    const row = this.cursor.row + by;
    if (!this.entering || row < 0 || row >= this.view.length) return false;
    this.moveTo(row, by > 0 ? 0 : columns - 1);
    return true;
  }

  /** Opens the editor on the cell; `draft` replaces what was there. */
  edit(draft?: string): boolean {
    const { row, column } = this;
    if (!row || !column || !this.isEditable()) return false;
    const raw = (column.raw ?? column.value)(row);
    this.problem = null;
    this.editing = { draft: draft ?? raw, select: draft === undefined };
    return true;
  }

  cancel(): void {
    this.editing = null;
    this.entering = false;
  }

  /** Closes the editor and stores what changed. */
  async commit(): Promise<void> {
    const { row, column, editing } = this;
    this.editing = null;
    const store = this.source.store();
    if (!editing || !row || !column || !store) return;
    const text = editing.draft.trim().normalize('NFC');
    if (text === (column.raw ?? column.value)(row)) return;
    const key = this.source.key(row);
    try {
      await store(row, column.id, text);
    } catch (error) {
      this.problem = { key, column: column.id, text: textOf(error) };
    }
  }

  toggleMark(row: Row | undefined = this.row): void {
    if (!row) return;
    const key = this.source.key(row);
    if (!this.marked.delete(key)) this.marked.add(key);
  }

  markAll(): void {
    const keys = this.view.map(this.source.key);
    const all = keys.every((key) => this.marked.has(key));
    for (const key of keys) {
      if (all) this.marked.delete(key);
      else this.marked.add(key);
    }
  }

  /** The marked rows, or the one under the cursor. */
  chosen(): Row[] {
    const marked = this.source.rows().filter((row) => this.marked.has(this.source.key(row)));
    return marked.length > 0 ? marked : this.row && this.cursor.row >= 0 ? [this.row] : [];
  }

  /** Up, down, then as it came. */
  sortBy(column: string): void {
    if (this.sort?.column !== column) this.sort = { column, down: false };
    else this.sort = this.sort.down ? null : { column, down: true };
  }
}
