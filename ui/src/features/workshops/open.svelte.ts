import { announce, onChanges } from '$lib/ipc/changes';
import { api, type Workshop } from '$lib/ipc/ipc';
import { withText } from '$lib/localized';

/** One workshop, kept as the library has it. */
export class OpenWorkshop {
  /** null until it is loaded. */
  workshop = $state.raw<Workshop | null>(null);
  /** Why it can't be shown; for instance because it was removed. */
  problem = $state.raw<unknown>(null);
  readonly #uid: string;

  constructor(uid: string) {
    this.#uid = uid;
  }

  /** Loads, and again after every change to it; returns the end of it. */
  follow(): () => void {
    void this.load();
    return onChanges((changes) => {
      if (changes.includes('workshops') || changes.includes('organisations')) void this.load();
    });
  }

  async load(): Promise<void> {
    try {
      this.workshop = await api.workshopGet(this.#uid);
      this.problem = null;
    } catch (error) {
      this.problem = error;
    }
  }

  async rename(language: string, words: string): Promise<void> {
    if (!this.workshop) return;
    const title = withText(this.workshop.title, language, words);
    announce((await api.workshopEdit(this.#uid, { title })).changes);
  }
}
