import { onChanges } from '$lib/ipc/changes';
import { api, type PersonLine } from '$lib/ipc/ipc';

/** How many people are asked for at a time. */
export const PAGE = 200;

/** Everybody across workshops, read page by page as far as one looks. */
export class Registry {
  query = $state('');
  lines = $state.raw<readonly PersonLine[]>([]);
  /** Whether the first page of this query is there. */
  known = $state(false);
  /** Whether there are no further people. */
  whole = $state(false);
  problem = $state.raw<unknown>(null);
  /** The row the keyboard is on; kept while one looks at a file. */
  here = $state(0);
  /** Whether a file was opened from here: the keyboard comes back to its row. */
  opened = false;
  /** People marked to be compared, in the order of marking. */
  marked = $state.raw<readonly PersonLine[]>([]);

  #asked = 0;
  #reading = false;

  /** Reads, and again after every change of people, until the returned function is called. */
  follow(): () => void {
    void this.#first();
    return onChanges((areas) => {
      if (areas.includes('people') || areas.includes('workshops')) void this.#first();
    });
  }

  /** Looks for a part of a name in any script, an address or a telephone. */
  find(query: string): void {
    if (query === this.query) return;
    this.query = query;
    void this.#first();
  }

  isMarked(line: PersonLine): boolean {
    return this.marked.some(({ uid }) => uid === line.uid);
  }

  mark(line: PersonLine): void {
    this.marked = this.isMarked(line)
      ? this.marked.filter(({ uid }) => uid !== line.uid)
      : [...this.marked, line];
  }

  /** Two are compared, no more and no fewer. */
  get pair(): [PersonLine, PersonLine] | null {
    const [one, other, more] = this.marked;
    return one && other && !more ? [one, other] : null;
  }

  /** The next page, when there is one and it isn't on its way. */
  async more(): Promise<void> {
    if (this.whole || this.#reading || !this.known) return;
    await this.#read(this.#asked, this.lines);
  }

  async #first(): Promise<void> {
    await this.#read(++this.#asked, []);
  }

  async #read(asked: number, before: readonly PersonLine[]): Promise<void> {
    this.#reading = true;
    try {
      const page = await api.peopleRegistry(this.query.trim(), PAGE, before.length);
      // A late answer to an old query is dropped.
      if (asked !== this.#asked) return;
      this.lines = [...before, ...page];
      this.whole = page.length < PAGE;
      this.known = true;
      this.problem = null;
    } catch (error) {
      if (asked === this.#asked) this.problem = error;
    } finally {
      if (asked === this.#asked) this.#reading = false;
    }
  }
}
