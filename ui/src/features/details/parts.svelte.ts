import { untrack } from 'svelte';
import { announce } from '$lib/ipc/changes';
import type { OpOutput } from '$lib/ipc/ipc';

interface Rules<Part> {
  /** The list as the library has it. */
  stored: () => readonly Part[];
  store: (list: Part[]) => Promise<OpOutput<null>>;
  /** A new row that has nothing to be stored for yet stays on the screen only. */
  worth: (part: Part) => boolean;
}

/**
 * A short list that is stored whole at every change: objectives, modules, organisations, signatories.
 * What is shown follows the library whenever nothing is under way.
 */
export class PartList<Part extends { uid: string }> {
  rows = $state.raw<readonly Part[]>([]);
  readonly #rules: Rules<Part>;
  #last: Promise<unknown> = Promise.resolve();
  #pending = 0;

  constructor(rules: Rules<Part>) {
    this.#rules = rules;
    this.rows = rules.stored();
  }

  /** Takes the library's list; rows only begun here stay at the end. */
  follow(stored: readonly Part[]): void {
    if (this.#pending > 0) return;
    const begun = untrack(() => this.rows).filter(
      (row) => row.uid === '' && !this.#rules.worth(row),
    );
    this.rows = [...stored, ...begun];
  }

  /** Adds a row to fill in; returns its place. */
  add(part: Part): number {
    this.rows = [...this.rows, part];
    return this.rows.length - 1;
  }

  change(index: number, change: Partial<Part>): Promise<void> {
    return this.#put(this.rows.map((row, at) => (at === index ? { ...row, ...change } : row)));
  }

  /** Moves a row to another place; does nothing at the ends. */
  async move(from: number, to: number): Promise<void> {
    const moved = this.rows[from];
    if (!moved || to < 0 || to >= this.rows.length) return;
    const others = this.rows.filter((_, at) => at !== from);
    await this.#put([...others.slice(0, to), moved, ...others.slice(to)]);
  }

  /** Takes a row out; true when the library had it. */
  async remove(index: number): Promise<boolean> {
    const gone = this.rows[index];
    const rest = this.rows.filter((_, at) => at !== index);
    if (!gone || !this.#rules.stored().some(({ uid }) => uid === gone.uid)) {
      this.rows = rest;
      return false;
    }
    await this.#put(rest);
    return true;
  }

  async #put(rows: readonly Part[]): Promise<void> {
    this.rows = rows;
    const list = rows.filter((row) => row.uid !== '' || this.#rules.worth(row));
    this.#pending += 1;
    // One after the other: each stores the whole list.
    const turn = this.#last.then(() => this.#rules.store(list));
    this.#last = turn.catch(() => undefined);
    try {
      const done = await turn;
      this.#pending -= 1;
      announce(done.changes);
    } catch (error) {
      this.#pending -= 1;
      this.follow(this.#rules.stored());
      throw error;
    }
  }
}
