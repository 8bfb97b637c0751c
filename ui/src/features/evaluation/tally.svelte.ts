import { announce, onChanges } from '$lib/ipc/changes';
import { api, type Occasion } from '$lib/ipc/ipc';
import { toasts } from '$shared/toast/toasts.svelte';
import type { Item, Mark } from './shape';
import { SheetForm } from './sheetForm.svelte';

/** A place where dots are: a mark of a question. */
export interface Place {
  item: Item;
  mark: Mark;
}

/** A pause after which the next count is another step of undo, ms. */
export const PAUSE = 5000;
/** Most dots at one mark, as the core has it. */
const MOST = 100_000;

/** Dots counted from a flip chart. A count shows at once, is stored behind it, and goes back if it was refused. */
export class TallySheet {
  readonly occasion: Occasion;
  readonly form: SheetForm;
  counts = $state.raw<Record<string, Record<string, number>> | null>(null);
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;
  #run = '';
  #last = 0;

  /** Questions that dots can be put on. */
  readonly items = $derived.by(() =>
    this.form.questions.filter(({ kind }) =>
      ['select_one', 'select_multiple', 'range'].includes(kind),
    ),
  );
  readonly places = $derived.by((): Place[] =>
    this.items.flatMap((item) => item.marks.map((mark) => ({ item, mark }))),
  );

  constructor(occasion: Occasion) {
    this.occasion = occasion;
    this.form = new SheetForm(occasion.form);
  }

  /** Loads, and again after every change of others; returns the end of it. */
  follow(): () => void {
    void this.load();
    return onChanges((changes) => {
      if (changes.includes('evaluation') && this.#waiting === 0) void this.load();
    });
  }

  async load(): Promise<void> {
    try {
      await this.form.use(null);
      const counts = await api.tallyGet(this.occasion.uid);
      if (this.#waiting === 0) this.counts = counts;
    } catch (error) {
      toasts.problem(error, { topic: 'tally' });
    }
  }

  count({ item, mark }: Place): number {
    return this.counts?.[item.name]?.[mark.value] ?? 0;
  }

  total(item: Item): number {
    return Object.values(this.counts?.[item.name] ?? {}).reduce((sum, count) => sum + count, 0);
  }

  /** Sets the dots at a mark. Counts of one go are one step of undo. */
  set(place: Place, count: number, now = Date.now()): void {
    if (count < 0 || count > MOST || count === this.count(place)) return;
    const { item, mark } = place;
    const counts = this.counts ?? {};
    this.counts = { ...counts, [item.name]: { ...counts[item.name], [mark.value]: count } };
    if (this.#run === '' || now - this.#last > PAUSE) this.#run = crypto.randomUUID();
    this.#last = now;
    const run = this.#run;
    this.#store(() => api.tallySet(this.occasion.uid, item.name, mark.value, count, run));
  }

  // One after another: two counts of one mark must not overtake each other.
  #store(write: () => Promise<{ changes: string[] }>): void {
    this.#waiting += 1;
    this.#queue = this.#queue.then(async () => {
      try {
        announce((await write()).changes);
      } catch (error) {
        this.#run = '';
        toasts.problem(error, { topic: 'tally' });
      }
      this.#waiting -= 1;
      if (this.#waiting === 0) await this.load();
    });
  }
}
