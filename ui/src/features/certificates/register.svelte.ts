import { t } from '$lib/i18n';
import { onChanges } from '$lib/ipc/changes';
import { api, type RegisterRow, type Workshop } from '$lib/ipc/ipc';
import { choose } from '$lib/localized';
import { toasts } from '$shared/toast/toasts.svelte';
import { safeName } from '$lib/folder';

/** Every number that a workshop has given. */
export class Register {
  /** null until they are loaded. */
  rows = $state.raw<readonly RegisterRow[] | null>(null);
  /** The file that was written last. */
  saved = $state<string | null>(null);
  readonly #workshop: Workshop;

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
  }

  /** Loads, and again after every change; returns the end of it. */
  follow(): () => void {
    void this.load();
    return onChanges((changes) => {
      if (changes.some((area) => area !== 'settings')) void this.load();
    });
  }

  async load(): Promise<void> {
    try {
      this.rows = await api.certificateLedger(this.#workshop.uid);
    } catch (error) {
      toasts.problem(error, { topic: 'certificates' });
    }
  }

  /** Writes it as paper or as a table. */
  async write(extension: 'pdf' | 'xlsx'): Promise<void> {
    const { uid, title, languages } = this.#workshop;
    const { text } = choose(title, languages);
    const name = safeName(t('certificates-register-file', { workshop: text }));
    const kind = { name: extension.toUpperCase(), extensions: [extension] };
    try {
      const path = await api.pickTarget(t('certificates-register-save'), name, kind);
      if (path === null) return;
      await api.certificateRegister(uid, path, null);
      this.saved = path;
    } catch (error) {
      toasts.problem(error, { topic: 'certificates' });
    }
  }
}
