import { plain, t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import { api, type Form, type FormPrint, type Paper } from '$lib/ipc/ipc';
import { toasts } from '$shared/toast/toasts.svelte';

/** A form as it would be printed now. */
export class Printing {
  readonly uid: string;
  readonly workshop: string | null;
  form = $state.raw<Form | null>(null);
  what = $state<'form' | 'tally'>('form');
  /** Empty for the form's own language. */
  language = $state('');
  paper = $state<Paper>('a4');
  size = $state<'compact' | 'large'>('compact');
  variant = $state<'a' | 'b'>('a');
  copies = $state<number | null>(0);
  first = $state<number | null>(1);
  codes = $state(false);
  names = $state(false);
  busy = $state(false);
  saved = $state<string | null>(null);
  version = $state(0);

  constructor(uid: string, workshop: string | null, paper: Paper, copies: number) {
    this.uid = uid;
    this.workshop = workshop;
    this.paper = paper;
    this.copies = copies;
  }

  readonly options = $derived.by((): FormPrint => ({
    workshop: this.workshop,
    language: this.language || null,
    paper: this.paper,
    large: this.size === 'large',
    variant_b: this.variant === 'b',
    copies: this.copies ?? 0,
    first: this.first ?? 1,
    codes: this.codes,
    names: this.names,
    tally: this.what === 'tally',
  }));

  /** The address of its pages; of many copies one is shown, because they are the same. */
  readonly source = $derived.by(() => {
    const { workshop, language, paper, large, variant_b, copies, first, codes, tally } =
      this.options;
    const query = new URLSearchParams();
    if (language) query.set('lang', language);
    if (workshop) query.set('workshop', workshop);
    if (paper) query.set('paper', paper);
    if (large) query.set('large', '1');
    if (variant_b) query.set('b', '1');
    if (copies) query.set('copies', '1');
    if (first) query.set('first', String(first));
    if (codes) query.set('codes', '1');
    if (tally) query.set('tally', '1');
    query.set('v', String(this.version));
    return api.pageUrl(`form/${this.uid}?${query.toString()}`);
  });

  async load(): Promise<void> {
    try {
      this.form = await api.formGet(this.uid, null);
    } catch (error) {
      toasts.problem(error, { topic: 'form-print' });
    }
  }

  follow(): () => void {
    void this.load();
    return onChanges((changes) => {
      if (!changes.includes('forms')) return;
      this.version += 1;
      void this.load();
    });
  }

  async export(): Promise<void> {
    if (this.busy || !this.form) return;
    this.busy = true;
    try {
      const kind = { name: t('results-file-kind', { format: 'pdf' }), extensions: ['pdf'] };
      const name = plain(t('results-print-file-name', { code: this.form.code }));
      const path = await api.pickTarget(t('results-print-title'), name, kind);
      if (path !== null) {
        await api.formPrint(this.uid, path, this.options);
        announce(['forms']);
        this.saved = path;
      }
    } catch (error) {
      toasts.problem(error, { topic: 'form-print' });
    }
    this.busy = false;
  }
}
