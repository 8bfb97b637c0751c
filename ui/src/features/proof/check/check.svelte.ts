import { t } from '$lib/i18n';
import { api, type Checked } from '$lib/ipc/ipc';
import { toasts } from '$shared';
import { toneOf } from './said';

const isDoubtful = (one: Checked): boolean => toneOf(one) !== 'good';

/** Certificates that are looked at: one that was scanned or pasted, or all of a file. */
export class Check {
  text = $state('');
  results = $state.raw<readonly Checked[]>([]);
  /** How many of them are not valid. */
  readonly doubtful = $derived(this.results.filter(isDoubtful).length);
  /** Counts checks, so that the same answer given again is seen to be new. */
  turn = $state(0);
  busy = $state(false);
  /** The file that was looked at, by its name. */
  file = $state<string | null>(null);
  #latest = 0;

  /** Judges what stands in the field; nothing while it is empty. */
  read = (text: string = this.text): Promise<void> => {
    this.text = text;
    if (text.trim() === '') {
      this.results = [];
      return Promise.resolve();
    }
    return this.#run(null, async () => [await api.certificateCheckText(text)]);
  };

  /** Judges every code in a file. */
  open = (path: string): Promise<void> => {
    this.text = '';
    const name = path.split(/[/\\]/).at(-1) ?? path;
    return this.#run(name, () => api.certificateCheckFile(path));
  };

  choose = async (): Promise<void> => {
    const extensions = ['pdf', 'png', 'jpg', 'jpeg', 'webp', 'txt', 'jwt'];
    const path = await api.pickFile(t('proof-check-title'), {
      name: t('proof-check-files'),
      extensions,
    });
    if (path !== null) await this.open(path);
  };

  // A scanner is quicker than a photo is read: the last one asked about is the one shown.
  async #run(file: string | null, work: () => Promise<Checked[]>): Promise<void> {
    const own = ++this.#latest;
    this.busy = true;
    try {
      const results = await work();
      if (own !== this.#latest) return;
      // What needs a look stands first.
      this.results = [...results.filter(isDoubtful), ...results.filter((one) => !isDoubtful(one))];
      this.file = file;
      this.turn += 1;
    } catch (error) {
      if (own === this.#latest) this.results = [];
      toasts.problem(error, { topic: 'check' });
    }
    if (own === this.#latest) this.busy = false;
  }
}
