import { announce, onChanges } from '$lib/ipc/changes';
import { isCancelled } from '$lib/ipc/errors';
import { api, type Area, type ParticipantField, type Twins } from '$lib/ipc/ipc';
import { keepApart, mergePair, opposite, type Side } from './decide';

/** As many as one looks through; the next come up when these are decided. */
const MOST = 200;

const idOf = (pair: Twins) => `${pair.one.person} ${pair.other.person}`;

/** Pairs of records that may be one person, looked at one after another. */
export class Pairs {
  list = $state.raw<readonly Twins[]>([]);
  /** Whether people were compared since this was made. */
  known = $state(false);
  looking = $state(false);
  stopped = $state(false);
  problem = $state.raw<unknown>(null);
  progress = $state.raw<{ done: number; total: number } | null>(null);
  at = $state(0);
  /** Whether the pair came up by a decision: the keyboard goes to it. */
  stepped = $state(false);

  #asked = 0;
  #job = '';
  #shown = false;
  #stale = true;
  #last = '';

  /** Hears what others change, until the returned function is called. Comparing waits until pairs are shown. */
  follow(): () => void {
    const end = onChanges((areas) => {
      if (areas.includes('people')) this.#outdated();
    });
    return () => {
      end();
      this.stop();
    };
  }

  /** Pairs are on the screen until the returned function is called; the search goes on beyond. */
  show(): () => void {
    this.#shown = true;
    this.stepped = false;
    if (this.#stale) void this.load();
    return () => void (this.#shown = false);
  }

  get shown(): readonly Twins[] {
    return this.list.slice(0, MOST);
  }

  get pair(): Twins | undefined {
    return this.shown[Math.min(this.at, this.shown.length - 1)];
  }

  stop(): void {
    if (this.#job) void api.jobCancel(this.#job);
  }

  async load(): Promise<void> {
    const asked = ++this.#asked;
    this.stop();
    const job = `twins-${asked}`;
    this.#job = job;
    this.#stale = false;
    this.looking = true;
    this.stopped = false;
    try {
      const list = await api.peopleTwins(job, (progress) => {
        if (asked === this.#asked) this.progress = progress;
      });
      if (asked === this.#asked) this.#take(list);
    } catch (error) {
      if (asked === this.#asked) this.#failed(error);
    } finally {
      if (asked === this.#asked) {
        this.looking = false;
        this.progress = null;
        this.#job = '';
      }
    }
  }

  next(): void {
    this.stepped = true;
    if (this.shown.length > 0) this.at = (this.at + 1) % this.shown.length;
  }

  async merge(pair: Twins, keep: Side, take: ParticipantField[]): Promise<void> {
    const gone = pair[opposite(keep)].person;
    // Other pairs may have been about the record that is gone.
    this.#decided(
      pair,
      await mergePair(pair, keep, take),
      ({ one, other }) => one.person === gone || other.person === gone,
    );
  }

  async apart(pair: Twins): Promise<void> {
    this.#decided(pair, await keepApart(pair), (one) => one === pair);
  }

  #decided(pair: Twins, changes: readonly Area[] | null, done: (pair: Twins) => boolean): void {
    if (!changes) return;
    this.list = this.list.filter((one) => !done(one));
    this.at = Math.max(0, Math.min(this.at, this.shown.length - 1));
    this.stepped = true;
    this.#last = idOf(pair);
    // What was just decided is out of the list already.
    const shown = this.#shown;
    this.#shown = false;
    announce(changes);
    this.#shown = shown;
    this.#stale = false;
    // A search that began before knows nothing of it.
    if (this.looking) void this.load();
  }

  #outdated(): void {
    this.#stale = true;
    if (this.#shown) void this.load();
  }

  #take(list: readonly Twins[]): void {
    this.list = list;
    this.known = true;
    this.problem = null;
    // A decision that was taken back is looked at again.
    const back = this.shown.findIndex((pair) => idOf(pair) === this.#last);
    this.at = back >= 0 ? back : Math.max(0, Math.min(this.at, this.shown.length - 1));
  }

  #failed(error: unknown): void {
    this.#stale = true;
    if (isCancelled(error)) this.stopped = true;
    else this.problem = error;
  }
}
