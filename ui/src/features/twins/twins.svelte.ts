import { t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import { api, type ParticipantField, type Twins } from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';

/** Which of the two records is right in a fact. */
export type Side = 'one' | 'other';

/** Pairs of records that may be one person, looked at one after another. */
export class Pairs {
  list = $state.raw<readonly Twins[]>([]);
  known = $state(false);
  problem = $state.raw<unknown>(null);
  progress = $state.raw<{ done: number; total: number } | null>(null);
  at = $state(0);

  #asked = 0;
  #job = '';
  #own = false;

  /** Looks for pairs, and again after every change of people, until the returned function is called. */
  follow(): () => void {
    void this.load();
    const end = onChanges((areas) => {
      // What was just decided here is already out of the list.
      if (areas.includes('people') && !this.#own) void this.load();
    });
    return () => {
      end();
      this.stop();
    };
  }

  get pair(): Twins | undefined {
    return this.list[Math.min(this.at, this.list.length - 1)];
  }

  stop(): void {
    if (this.#job) void api.jobCancel(this.#job);
  }

  async load(): Promise<void> {
    const asked = ++this.#asked;
    this.stop();
    const job = `twins-${asked}`;
    this.#job = job;
    try {
      const list = await api.peopleTwins(job, (progress) => {
        if (asked === this.#asked) this.progress = progress;
      });
      if (asked !== this.#asked) return;
      this.list = list;
      this.at = Math.max(0, Math.min(this.at, list.length - 1));
      this.problem = null;
    } catch (error) {
      if (asked === this.#asked) this.problem = error;
    } finally {
      if (asked === this.#asked) {
        this.known = true;
        this.progress = null;
        this.#job = '';
      }
    }
  }

  next(): void {
    if (this.list.length > 0) this.at = (this.at + 1) % this.list.length;
  }

  /** Makes one person of the pair; `keep` remains, and `take` names the facts in which the other record is right. */
  async merge(pair: Twins, keep: Side, take: ParticipantField[]): Promise<void> {
    const other: Side = keep === 'one' ? 'other' : 'one';
    await this.#decide(pair, async () => {
      const done = await api.peopleMerge(pair[keep].person, pair[other].person, take);
      undoably(t('twins-merged', { name: pair[keep].name }));
      return done.changes;
    });
    // Other pairs may have been about the record that is gone.
    this.list = this.list.filter(
      (one) => ![one.one.person, one.other.person].includes(pair[other].person),
    );
  }

  /** Remembers that these are two people. */
  async apart(pair: Twins): Promise<void> {
    await this.#decide(pair, async () => {
      const done = await api.peopleKeepApart(pair.one.person, pair.other.person, true);
      undoably(t('twins-kept-apart', { one: pair.one.name, other: pair.other.name }));
      return done.changes;
    });
  }

  async #decide(pair: Twins, act: () => Promise<readonly string[]>): Promise<void> {
    try {
      const changes = await act();
      this.list = this.list.filter((one) => one !== pair);
      this.at = Math.max(0, Math.min(this.at, this.list.length - 1));
      this.#own = true;
      announce(changes);
    } catch (error) {
      toasts.problem(error, { topic: 'twins' });
    } finally {
      this.#own = false;
    }
  }
}
