import { plain, t } from '$lib/i18n';
import { onChanges } from '$lib/ipc/changes';
import type { AppError } from '$lib/ipc/errors';
import { api, type BreakDown, type By, type ResultsOptions, type ResultsView } from '$lib/ipc/ipc';
import { toasts } from '$shared/toast/toasts.svelte';

/** The files results can be written as, by their extension. */
export const FORMATS = ['pdf', 'xlsx', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** By what results are broken down, in the order of the list. */
export const BREAKS: readonly By[] = [
  'sex',
  'country',
  'institution',
  'language',
  'module',
  'facilitator',
  'day',
];

/** What came of one form in one workshop. */
export class Results {
  view = $state.raw<ResultsView | null>(null);
  problem = $state.raw<AppError | null>(null);
  /** Empty for the workshop's own language. */
  language = $state('');
  /** Whether single people are shown, also in files. */
  persons = $state(false);
  by = $state<By | ''>('');
  groups = $state.raw<BreakDown | null>(null);
  busy = $state(false);
  saved = $state<string | null>(null);
  #load = 0;

  constructor(
    readonly workshop: string,
    readonly form: string,
  ) {}

  get options(): ResultsOptions {
    return { language: this.language || null, persons: this.persons };
  }

  async load(): Promise<void> {
    const mine = ++this.#load;
    try {
      const view = await api.resultsShow(this.workshop, this.form, this.options);
      const groups = this.by ? await api.formBreakDown(this.workshop, this.form, this.by) : null;
      if (mine !== this.#load) return;
      this.view = view;
      this.groups = groups;
      this.problem = null;
    } catch (error) {
      if (mine === this.#load) this.problem = error as AppError;
    }
  }

  /** Follows every change of what the results tell; returns the end of it. */
  follow(): () => void {
    return onChanges((changes) => {
      if (
        changes.some((area) =>
          ['evaluation', 'forms', 'people', 'plan', 'workshops'].includes(area),
        )
      ) {
        this.saved = null;
        void this.load();
      }
    });
  }

  async export(format: Format): Promise<void> {
    if (this.busy || !this.view) return;
    this.busy = true;
    try {
      const kind = { name: t('results-file-kind', { format }), extensions: [format] };
      const name = plain(t('results-file-name', { title: this.view.title }));
      const path = await api.pickTarget(t('results-save-title'), name, kind);
      if (path !== null) {
        await api.resultsExport(this.workshop, this.form, path, this.options);
        this.saved = path;
      }
    } catch (error) {
      toasts.problem(error, { topic: 'results' });
    }
    this.busy = false;
  }
}
