import { plain, t } from '$lib/i18n';
import { onChanges } from '$lib/ipc/changes';
import { api, type PlanOptions, type PlanPaper } from '$lib/ipc/ipc';
import { toasts } from '$shared/toast/toasts.svelte';

/** The files a plan can be written as, by their extension. */
export const FORMATS = ['pdf', 'docx', 'xlsx', 'ics'] as const;
export type Format = (typeof FORMATS)[number];

/** The papers of a plan, in the order of the menu. */
export const PAPERS: readonly PlanPaper[] = [
  'participants',
  'facilitators',
  'materials',
  'sessions',
];

/** The plan of one workshop as it would be printed now. */
export class Papers {
  paper = $state<PlanPaper>('participants');
  /** Empty for the workshop's own language. */
  language = $state('');
  /** Empty for one language only. */
  second = $state('');
  pages = $state<'daily' | 'together'>('daily');
  /** ISO; empty for all days. */
  day = $state('');
  busy = $state(false);
  /** Where it was written last. */
  saved = $state<string | null>(null);
  /** Counts what changed, so that the pages are fetched anew. */
  version = $state(0);
  readonly #workshop: string;

  constructor(workshop: string) {
    this.#workshop = workshop;
  }

  readonly options: PlanOptions = $derived({
    paper: this.paper,
    language: this.language || null,
    second: this.second || null,
    one_page: this.paper === 'participants' && this.pages === 'together' && this.day === '',
    day: this.day || null,
  });

  /** The address of its pages. */
  readonly source = $derived.by(() => {
    const { paper, language, second, one_page, day } = this.options;
    const query = new URLSearchParams({ paper: paper ?? 'participants' });
    if (language) query.set('lang', language);
    if (second) query.set('second', second);
    if (one_page) query.set('one_page', '1');
    if (day) query.set('day', day);
    query.set('v', String(this.version));
    return api.pageUrl(`plan/${this.#workshop}?${query.toString()}`);
  });

  /** Follows every change of what the papers tell; returns the end of it. */
  follow(): () => void {
    return onChanges((changes) => {
      if (!changes.some((area) => ['workshops', 'plan', 'curriculum', 'people'].includes(area))) {
        return;
      }
      this.version += 1;
      this.saved = null;
    });
  }

  async export(format: Format, title: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      const kind = { name: t('papers-file-kind', { format }), extensions: [format] };
      const words = { paper: t('papers-paper', { paper: this.paper }), title };
      const name = plain(t('papers-file-name', words));
      const path = await api.pickTarget(t('papers-save-title'), name, kind);
      if (path !== null) {
        await api.planExport(this.#workshop, path, this.options);
        this.saved = path;
      }
    } catch (error) {
      toasts.problem(error, { topic: 'papers' });
    }
    this.busy = false;
  }
}
