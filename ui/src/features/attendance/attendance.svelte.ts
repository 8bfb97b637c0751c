import { t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import { AppError } from '$lib/ipc/errors';
import { api, type Sheet, type SheetRow, type State } from '$lib/ipc/ipc';
import { matchesQuery } from '$lib/palette/palette.svelte';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';
import { Run } from './run';
import { unmarked } from './words';

/** The sheet of one workshop. A mark shows at once, is stored behind it, and goes back if it was refused. */
export class Attendance {
  sheet = $state.raw<Sheet | null>(null);
  query = $state('');
  /** The row -1 is that of the headings. */
  cursor = $state({ row: 0, column: 0 });

  readonly run = new Run();
  readonly #workshop: string;
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;
  #touched = 0;

  constructor(workshop: string) {
    this.#workshop = workshop;
  }

  readonly rows = $derived.by(() => {
    const rows = this.sheet?.rows ?? [];
    if (this.query.trim() === '') return rows;
    return rows.filter((row) => matchesQuery(this.query, row.name, row.organisation ?? ''));
  });

  /** Whether some half days are over and others are not. */
  readonly underWay = $derived.by(() => {
    const slots = this.sheet?.slots ?? [];
    return slots.some((slot) => slot.past) && slots.some((slot) => !slot.past);
  });

  /** Columns that "everyone unmarked is present" is about: while it goes on, those that are over. */
  readonly fillable = $derived.by(() => {
    const columns = (this.sheet?.slots ?? []).map((slot, column) => ({ slot, column }));
    return columns.filter(({ slot }) => slot.past || !this.underWay).map(({ column }) => column);
  });

  readonly unmarked = $derived.by(() => {
    const { sheet } = this;
    return sheet ? this.fillable.reduce((sum, column) => sum + unmarked(sheet, column), 0) : 0;
  });

  /** Loads, and again after every change of others; returns the end of it. */
  follow(): () => void {
    void this.load();
    return onChanges((changes) => {
      if (!changes.some((area) => RELEVANT.includes(area)) || this.#waiting > 0) return;
      this.run.end();
      void this.load();
    });
  }

  async load(): Promise<void> {
    const touched = this.#touched;
    try {
      const sheet = await api.attendanceSheet(this.#workshop);
      // A mark made meanwhile is not in this answer; the load after it is.
      if (touched === this.#touched) this.sheet = sheet;
    } catch (error) {
      // That the workshop is gone is for its page to say.
      if (!isGone(error)) toasts.problem(error, { topic: 'attendance' });
    }
  }

  moveTo(row: number, column: number): void {
    const last = (this.sheet?.slots.length ?? 1) - 1;
    this.cursor = {
      row: Math.max(-1, Math.min(row, this.rows.length - 1)),
      column: Math.max(0, Math.min(column, last)),
    };
  }

  /** The mark under the cursor. */
  get mark(): State | null {
    return this.rows[this.cursor.row]?.marks[this.cursor.column] ?? null;
  }

  /** Marks the half day under the cursor; null takes its mark off. */
  set(state: State | null): void {
    const row = this.rows[this.cursor.row];
    const slot = this.sheet?.slots[this.cursor.column];
    if (!row || !slot || this.mark === state) return;
    const run = this.run.next();
    this.#paint(row, this.cursor.column, state);
    this.#store(() => api.attendanceSet(this.#workshop, row.participant, slot.uid, state, run));
  }

  /** Present, or absent who was present. */
  toggle(): void {
    this.set(this.mark === 'present' ? 'absent' : 'present');
  }

  /** Makes everyone without a mark present: in one column, or in all that this is about. */
  async fill(column: number | null): Promise<void> {
    const { sheet } = this;
    if (!sheet) return;
    this.run.end();
    await this.#queue;
    const slots = column === null ? this.#wholeFill(sheet) : [sheet.slots[column]!.uid];
    try {
      const { output: count, changes } = await api.attendanceFill(this.#workshop, slots, 'present');
      announce(changes);
      const text = t('attendance-filled', { count });
      if (count > 0) undoably(text);
      else toasts.say(text, { topic: 'undo' });
    } catch (error) {
      toasts.problem(error, { topic: 'attendance' });
    }
  }

  // Half days to come are not filled unless all of them are: nobody knows yet.
  #wholeFill(sheet: Sheet): string[] {
    if (!this.underWay) return [];
    return this.fillable.filter((at) => unmarked(sheet, at) > 0).map((at) => sheet.slots[at]!.uid);
  }

  #paint(row: SheetRow, column: number, state: State | null): void {
    if (!this.sheet) return;
    this.#touched += 1;
    const marks = row.marks.with(column, state);
    const rows = this.sheet.rows.map((other) => (other === row ? { ...row, marks } : other));
    this.sheet = { ...this.sheet, rows };
  }

  // One after another: two keys on one half day must not overtake each other.
  #store(write: () => Promise<{ changes: string[] }>): void {
    this.#waiting += 1;
    this.#queue = this.#queue.then(async () => {
      try {
        announce((await write()).changes);
      } catch (error) {
        this.run.end();
        toasts.problem(error, { topic: 'attendance' });
      }
      this.#waiting -= 1;
      if (this.#waiting === 0) await this.load();
    });
  }
}

const RELEVANT = ['attendance', 'people', 'workshops'];

const isGone = (error: unknown) => error instanceof AppError && error.code === 'not-found-workshop';
