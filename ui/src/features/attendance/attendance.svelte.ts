import { t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import { AppError } from '$lib/ipc/errors';
import {
  api,
  type AttendanceBy,
  type MarkDetails,
  type OpOutput,
  type Sheet,
  type SheetRow,
  type SlotMark,
  type State,
} from '$lib/ipc/ipc';
import { matchesQuery } from '$lib/palette/palette.svelte';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';
import { Run } from '$lib/run';
import { riskOf, RISKS, type Risk } from './standing';
import { unmarked } from './words';

/** The sheet of one workshop. A mark shows at once, is stored behind it, and goes back if it was refused. */
export class Attendance {
  sheet = $state.raw<Sheet | null>(null);
  query = $state('');
  /** Shows only those who are that near to losing the certificate. */
  risk = $state<Risk | null>(null);
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
    const { risk, query } = this;
    const rows = (this.sheet?.rows ?? []).filter((row) => risk === null || riskOf(row) === risk);
    if (query.trim() === '') return rows;
    return rows.filter((row) => matchesQuery(query, row.name, row.key, row.organisation ?? ''));
  });

  /** How many are how near to losing the certificate; those kinds that there are. */
  readonly risks = $derived.by(() => {
    const all = (this.sheet?.rows ?? []).map(riskOf);
    return RISKS.map((risk) => ({ risk, count: all.filter((one) => one === risk).length })).filter(
      ({ count }) => count > 0,
    );
  });

  /** Whether some slots are over and others are not. */
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
      if (touched !== this.#touched) return;
      const first = this.sheet === null;
      this.sheet = sheet;
      if (!this.risks.some(({ risk }) => risk === this.risk)) this.risk = null;
      const now = sheet.slots.findIndex((slot) => slot.uid === sheet.now);
      if (first && now >= 0) this.moveTo(0, now);
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
  get mark(): SlotMark | null {
    return this.rows[this.cursor.row]?.marks[this.cursor.column] ?? null;
  }

  /** Marks the slot under the cursor; null takes its mark off. */
  set(state: State | null): void {
    const row = this.rows[this.cursor.row];
    if (row && (this.mark?.state ?? null) !== state) this.setFor(row, this.cursor.column, state);
  }

  /** Marks anybody in any slot. */
  setFor(row: SheetRow, column: number, state: State | null): void {
    const slot = this.sheet?.slots[column];
    if (!slot) return;
    const run = this.run.next();
    this.#paint(row, column, state);
    this.#store(() => api.attendanceSet(this.#workshop, row.participant, slot.uid, state, run));
  }

  /** Writes down when somebody came or left and why; a refusal is for the field to show. */
  async details(row: SheetRow, column: number, details: MarkDetails): Promise<void> {
    const slot = this.sheet?.slots[column];
    if (!slot) return;
    await this.#queue;
    const { uid } = slot;
    const done = await api.attendanceDetails(this.#workshop, row.participant, uid, details);
    announce(done.changes);
  }

  /** Keeps attendance by another unit from now on. */
  setBy(by: AttendanceBy): Promise<void> {
    return this.#act(() => api.attendanceSetBy(this.#workshop, by), t('attendance-by-set', { by }));
  }

  /** Removes a session that the plan no longer has. */
  drop(column: number): Promise<void> {
    const { uid } = this.sheet!.slots[column]!;
    return this.#act(() => api.attendanceDropSlot(this.#workshop, uid), t('attendance-dropped'));
  }

  async #act(act: () => Promise<OpOutput<null>>, said: string): Promise<void> {
    this.run.end();
    await this.#queue;
    try {
      announce((await act()).changes);
      undoably(said);
    } catch (error) {
      toasts.problem(error, { topic: 'attendance' });
    }
  }

  /** Present, or absent who was present. */
  toggle(): void {
    this.set(this.mark?.state === 'present' ? 'absent' : 'present');
  }

  /** Gives everyone without a mark one: in one column, or in all that this is about. */
  async fill(column: number | null, state: State = 'present'): Promise<void> {
    const { sheet } = this;
    if (!sheet) return;
    this.run.end();
    await this.#queue;
    const slots = column === null ? this.#wholeFill(sheet) : [sheet.slots[column]!.uid];
    try {
      const { output: count, changes } = await api.attendanceFill(this.#workshop, slots, state);
      announce(changes);
      const text = t('attendance-filled', { count, state });
      if (count > 0) undoably(text);
      else toasts.say(text, { topic: 'undo' });
    } catch (error) {
      toasts.problem(error, { topic: 'attendance' });
    }
  }

  // Slots to come are not filled unless all of them are: nobody knows yet.
  #wholeFill(sheet: Sheet): string[] {
    if (!this.underWay) return [];
    return this.fillable.filter((at) => unmarked(sheet, at) > 0).map((at) => sheet.slots[at]!.uid);
  }

  #paint(row: SheetRow, column: number, state: State | null): void {
    if (!this.sheet) return;
    this.#touched += 1;
    const mark = state && { state, arrived: null, left: null, reason: null };
    const marks = row.marks.with(column, mark);
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
