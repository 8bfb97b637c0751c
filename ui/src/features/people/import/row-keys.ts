import { on } from 'svelte/events';

/** What the keys and the pointer do in a list of rows that can be opened. */
export interface RowActs {
  open: (at: number) => void;
  close: () => void;
  /** Brings the keyboard to a row. */
  go: (at: number) => void;
  /** The open row, below 0 for none. */
  openAt: () => number;
  count: () => number;
  /** Rows of a page. */
  page: () => number;
}

const rowOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
const isRowButton = (target: EventTarget | null) =>
  target instanceof Element && target.matches('button[aria-expanded]') && !!rowOf(target);

/** Arrows move from row to row, Enter or a click opens one and closes it, Escape closes it from inside. */
export function rowKeys(acts: RowActs): (rows: HTMLElement) => () => void {
  function click({ target }: MouseEvent) {
    const row = rowOf(target);
    if (!row || (target as Element).closest('.editor')) return;
    acts.open(Number(row.dataset.at));
    row.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }

  function keydown(event: KeyboardEvent) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && acts.openAt() >= 0) {
      event.preventDefault();
      const at = acts.openAt();
      acts.close();
      acts.go(at);
      return;
    }
    if (!isRowButton(event.target)) return;
    const at = Number(rowOf(event.target)?.dataset.at);
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + acts.page(),
      PageUp: at - acts.page(),
      Home: 0,
      End: acts.count() - 1,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    acts.go(to);
  }

  return (rows) => {
    const stops = [on(rows, 'click', click), on(rows, 'keydown', keydown)];
    return () => stops.forEach((stop) => stop());
  };
}
