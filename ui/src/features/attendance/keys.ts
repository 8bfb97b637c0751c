import { letterOf } from '$lib/keyboard/chord';
import type { State } from '$lib/ipc/ipc';
import type { Attendance } from './attendance.svelte';

/** Keys that mark, by the letter on the key; on a keyboard without Latin letters by its place. */
export const MARK_KEYS = [
  { letter: 'P', state: 'present' },
  { letter: 'L', state: 'late' },
  { letter: 'E', state: 'excused' },
  { letter: 'A', state: 'absent' },
] as const satisfies readonly { letter: string; state: State }[];

export interface Around {
  /** Moves the focus after the cursor. */
  follow: () => void;
  focusFilter: () => void;
  details: () => void;
  rtl: () => boolean;
}

/** Keys on the sheet. Space stays on its place; a letter marks and goes on to the next person. */
export function press(event: KeyboardEvent, attendance: Attendance, around: Around): void {
  if (event.isComposing || event.defaultPrevented || event.altKey) return;
  const ctrl = event.ctrlKey || event.metaKey;
  if (ctrl && letterOf(event) === 'F') around.focusFilter();
  else if (!ctrl && !event.shiftKey && letterOf(event) === 'D') around.details();
  else if (move(event, attendance, ctrl, around.rtl())) around.follow();
  else if (ctrl || !act(event, attendance)) return;
  else around.follow();
  event.preventDefault();
}

function move(event: KeyboardEvent, attendance: Attendance, ctrl: boolean, rtl: boolean): boolean {
  const { row, column } = attendance.cursor;
  const side = rtl ? -1 : 1;
  const lastRow = attendance.rows.length - 1;
  const moves: Record<string, () => [number, number]> = {
    ArrowUp: () => [ctrl ? 0 : row - 1, column],
    ArrowDown: () => [ctrl ? lastRow : row + 1, column],
    ArrowRight: () => [row, column + side],
    ArrowLeft: () => [row, column - side],
    Home: () => [ctrl ? 0 : row, 0],
    End: () => [ctrl ? lastRow : row, Infinity],
    PageUp: () => [Math.max(0, row - 10), column],
    PageDown: () => [row + 10, column],
  };
  const to = event.shiftKey ? undefined : moves[event.key]?.();
  if (to) attendance.moveTo(...to);
  return !!to;
}

function act(event: KeyboardEvent, attendance: Attendance): boolean {
  const { row, column } = attendance.cursor;
  const letter = letterOf(event);
  if (letter === 'P' && event.shiftKey) return (void attendance.fill(column), true);
  if (row < 0) {
    const pressed = event.key === 'Enter' || event.key === ' ';
    if (pressed) void attendance.fill(column);
    return pressed;
  }
  const state = event.shiftKey ? undefined : MARK_KEYS.find((key) => key.letter === letter)?.state;
  if (state) markAndGoOn(attendance, state);
  else if (event.key === ' ') attendance.toggle();
  else if (event.key === 'Delete' || event.key === 'Backspace') attendance.set(null);
  else if (event.key === 'Enter') attendance.moveTo(row + 1, column);
  else if (event.key === 'Escape' && attendance.query !== '') attendance.query = '';
  else return false;
  return true;
}

/** Marks under the cursor and goes down to the next person. */
export function markAndGoOn(attendance: Attendance, state: State): void {
  attendance.set(state);
  attendance.moveTo(attendance.cursor.row + 1, attendance.cursor.column);
}
