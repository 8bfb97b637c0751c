import type { Grid } from './grid.svelte';

/** Puts rows before another one, at the end for none; done when the list shows it. */
export type MoveRows<Row> = (rows: Row[], before: Row | null) => void | Promise<unknown>;

interface Place<Row> {
  grid: Grid<Row>;
  key: (row: Row) => string;
  rowHeight: number;
  /** The element that scrolls. */
  scroller: () => HTMLElement | undefined;
  move: () => MoveRows<Row> | undefined;
  /** Puts the focus on a row wherever it is now. */
  focus: (key: string, column: number) => void;
}

/** Rows that are dragged by their handle, or moved by Alt+Up and Alt+Down. */
export class Moving<Row> {
  /** Before which row of the view it would be dropped; null while nothing is dragged. */
  target = $state<number | null>(null);
  #rows: Row[] = [];

  constructor(private readonly place: Place<Row>) {}

  /** Only in the order of the list itself: sorted otherwise, a place would mean nothing. */
  get possible(): boolean {
    return this.place.move() !== undefined && this.place.grid.sort === null;
  }

  /** Takes a row by its handle, with the other marked ones when it is marked. */
  take(event: PointerEvent, row: Row): void {
    const { grid, key } = this.place;
    if (!this.possible || event.button !== 0) return;
    event.preventDefault();
    const handle = event.currentTarget as HTMLElement;
    handle.setPointerCapture?.(event.pointerId);
    this.#rows = grid.marked.has(key(row)) ? grid.chosen() : [row];
    // The row under the cursor stays drawn however far it is dragged.
    grid.moveTo(grid.view.indexOf(row), grid.cursor.column);
    this.target = grid.view.indexOf(row);
    const follow = (to: PointerEvent) => this.#follow(to);
    const drop = () => (end(), this.#drop());
    const stop = (pressed: KeyboardEvent) => {
      if (pressed.key !== 'Escape') return;
      pressed.stopPropagation();
      end();
      this.target = null;
    };
    const cancel = () => (end(), (this.target = null));
    const end = () => {
      handle.removeEventListener('pointermove', follow);
      handle.removeEventListener('pointerup', drop);
      handle.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', stop, true);
    };
    handle.addEventListener('pointermove', follow);
    handle.addEventListener('pointerup', drop);
    handle.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', stop, true);
  }

  /** Moves the row under the cursor by one place; false where there is none. */
  step(by: 1 | -1): boolean {
    const { grid } = this.place;
    const { row } = grid.cursor;
    const to = row + by;
    if (!this.possible || !grid.row || to < 0 || to >= grid.view.length) return false;
    void this.#move([grid.row], grid.view[by < 0 ? to : to + 1] ?? null);
    return true;
  }

  #follow(event: PointerEvent): void {
    const { grid, rowHeight } = this.place;
    const scroller = this.place.scroller();
    if (!scroller) return;
    const box = scroller.getBoundingClientRect();
    if (event.clientY < box.top + 2 * rowHeight) scroller.scrollTop -= rowHeight / 2;
    if (event.clientY > box.bottom - rowHeight) scroller.scrollTop += rowHeight / 2;
    const rows = scroller.querySelector('.rows')?.getBoundingClientRect().top ?? box.top;
    const at = Math.round((event.clientY - rows) / rowHeight);
    this.target = Math.max(0, Math.min(at, grid.view.length));
  }

  #drop(): void {
    const { grid } = this.place;
    const { target } = this;
    this.target = null;
    if (target === null) return;
    const before = grid.view.slice(target).find((row) => !this.#rows.includes(row)) ?? null;
    void this.#move(this.#rows, before);
  }

  async #move(rows: Row[], before: Row | null): Promise<void> {
    const { column } = this.place.grid.cursor;
    await this.place.move()?.(rows, before);
    this.place.focus(this.place.key(rows[0]!), column);
  }
}
