import type { SheetRow } from '$lib/ipc/ipc';
import type { Attendance } from './attendance.svelte';
import { candidates, type Candidate } from './match';
import { isThere } from './words';

/** Candidates shown at once. */
const SHOWN = 8;

/** A sheet that was signed on paper, typed in name by name: whoever signed is present, the others stay open. */
export class Paper {
  typed = $state('');
  chosen = $state(0);
  /** Who was entered in this visit, the latest first. */
  entered = $state.raw<string[]>([]);

  readonly #attendance: Attendance;

  constructor(attendance: Attendance) {
    this.#attendance = attendance;
  }

  readonly column = $derived.by(() => this.#attendance.cursor.column);
  /** Everybody, numbered as on the printed sheet. */
  readonly people = $derived.by(() =>
    (this.#attendance.sheet?.rows ?? []).filter((row) => row.role === 'participant'),
  );

  /** Who may be meant: those not yet marked as there first. */
  readonly found = $derived.by<Candidate[]>(() => {
    const all = candidates(this.typed, this.people);
    const open = all.filter(({ row }) => !this.isThere(row));
    const there = all.filter(({ row }) => this.isThere(row));
    return [...open, ...there].slice(0, SHOWN);
  });

  readonly there = $derived.by(() => this.people.filter((row) => this.isThere(row)).length);
  readonly open = $derived.by(
    () => this.people.filter((row) => row.marks[this.column] === null).length,
  );

  isThere(row: SheetRow): boolean {
    return isThere(row.marks[this.column] ?? null);
  }

  type(text: string): void {
    this.typed = text;
    this.chosen = 0;
  }

  choose(by: number): void {
    const last = this.found.length - 1;
    this.chosen = Math.max(0, Math.min(last, this.chosen + by));
  }

  /** Marks the chosen one present and makes room for the next; answers whether there was one. */
  enter(at = this.chosen): boolean {
    const meant = this.found[at]?.row;
    if (!meant) return false;
    if (!this.isThere(meant)) this.#attendance.setFor(meant, this.column, 'present');
    const uid = meant.participant;
    this.entered = [uid, ...this.entered.filter((other) => other !== uid)];
    this.type('');
    return true;
  }

  /** Takes the latest one back. */
  takeBack(): void {
    const [latest, ...others] = this.entered;
    const row = this.people.find((person) => person.participant === latest);
    if (row) this.#attendance.setFor(row, this.column, null);
    this.entered = others;
  }

  /** Everybody who did not sign was away. */
  rest(): Promise<void> {
    return this.#attendance.fill(this.column, 'absent');
  }

  /** Goes to another slot of the sheet. */
  move(by: number): void {
    this.#attendance.run.end();
    this.#attendance.moveTo(this.#attendance.cursor.row, this.column + by);
    this.entered = [];
    this.type('');
  }
}
