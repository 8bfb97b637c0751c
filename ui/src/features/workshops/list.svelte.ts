import { t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import { api, type WorkshopLine } from '$lib/ipc/ipc';
import { choose } from '$lib/localized';
import { undoably } from '$lib/undo';
import { toasts } from '$shared';

/** How long the typing may pause before the back end is asked, ms. */
const PAUSE = 120;

/** The workshops of the library that a query finds, latest first. */
export class WorkshopList {
  query = $state('');
  /** null until the first answer. */
  lines = $state.raw<readonly WorkshopLine[] | null>(null);
  /** The query that `lines` answer. */
  asked = $state('');
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** Loads, and again after every change; returns the end of it. */
  follow(): () => void {
    void this.load();
    const stop = onChanges((changes) => {
      if (changes.includes('workshops') || changes.includes('people')) void this.load();
    });
    return () => {
      clearTimeout(this.#pause);
      stop();
    };
  }

  find(query: string): void {
    this.query = query;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.load(), PAUSE);
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    const query = this.query.trim();
    try {
      const lines = await api.workshopList(query);
      // A late answer to an older question is no answer.
      if (turn !== this.#turn) return;
      this.lines = lines;
      this.asked = query;
    } catch (error) {
      toasts.problem(error, { topic: 'workshops' });
    }
  }

  async remove(line: WorkshopLine): Promise<void> {
    try {
      const done = await api.workshopRemove(line.uid);
      announce(done.changes);
      undoably(t('workshops-removed', { title: choose(line.title, line.languages).text }));
    } catch (error) {
      toasts.problem(error);
    }
  }
}
