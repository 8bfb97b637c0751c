import { plain, t } from '$lib/i18n';
import { onChanges } from '$lib/ipc/changes';
import { api } from '$lib/ipc/ipc';
import { toasts } from '$shared/toast/toasts.svelte';

/** The report of one workshop as it would be printed now. */
export class Report {
  /** Empty for the workshop's own language. */
  language = $state('');
  /** Counts what changed, so that the pages are fetched anew. */
  version = $state(0);
  busy = $state(false);
  /** Where it was written last. */
  saved = $state<string | null>(null);
  readonly #workshop: string;

  constructor(workshop: string) {
    this.#workshop = workshop;
  }

  /** The address of its pages. */
  readonly pages = $derived.by(() =>
    api.pageUrl(`report/${this.#workshop}?lang=${this.language}&v=${this.version}`),
  );

  /** Its name, without the folders. */
  get fileName(): string {
    return this.saved?.split(/[/\\]/).at(-1) ?? '';
  }

  /** Follows every change of what the report tells; returns the end of it. */
  follow(): () => void {
    return onChanges((changes) => {
      if (!changes.some((area) => area !== 'settings')) return;
      this.version += 1;
      this.saved = null;
    });
  }

  async export(title: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      const kind = { name: t('report-file-kind'), extensions: ['pdf'] };
      const name = plain(t('report-file-name', { title }));
      const path = await api.pickTarget(t('report-save-title'), name, kind);
      if (path !== null) {
        await api.reportExport(this.#workshop, path, this.language || null);
        this.saved = path;
      }
    } catch (error) {
      toasts.problem(error, { topic: 'report' });
    }
    this.busy = false;
  }

  async open(): Promise<void> {
    if (this.saved) await api.openPath(this.saved).catch((error) => toasts.problem(error));
  }

  async show(): Promise<void> {
    if (this.saved) await api.showInFolder(this.saved).catch((error) => toasts.problem(error));
  }
}
