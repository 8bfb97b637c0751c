import { t } from '$lib/i18n';
import { announce } from '$lib/ipc/changes';
import {
  api,
  type ColumnChoice,
  type Field,
  type ImportReport,
  type ListChoices,
  type ListPreview,
  type ListSource,
} from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';
import { onlyOnce } from './meanings';

/** An import that was done, to look at again. */
export interface PastImport {
  name: string;
  report: ImportReport;
}

/** `choosing`: the list is shown as it would come in; `report`: what became of the last one. */
export type Stage = 'closed' | 'choosing' | 'report';

const EXTENSIONS = ['xlsx', 'xlsm', 'xls', 'ods', 'csv', 'tsv', 'txt'];

/** One list on its way into a workshop: read, looked at, its columns decided, brought in. */
export class ImportFlow {
  stage = $state<Stage>('closed');
  work = $state<'none' | 'reading' | 'importing'>('none');
  /** What the list would do under the present choices; stays while the next answer is awaited. */
  preview = $state.raw<ListPreview | null>(null);
  /** Why the list can't be read. */
  problem = $state.raw<unknown>(null);
  last = $state.raw<PastImport | null>(null);
  /** What was decided, as far as it differs from what was found. */
  choices = $state.raw<ListChoices>({});

  #source = $state.raw<ListSource>({});
  #asked = 0;

  constructor(private readonly workshop: string) {}

  /** Name of the file without its folder, or what pasted text is called. */
  readonly name = $derived(this.#source.path?.split(/[\\/]/).pop() ?? t('people-import-pasted'));

  /** How many people the import would bring or change. */
  readonly count = $derived(
    this.preview ? this.preview.report.added + this.preview.report.updated : 0,
  );

  /** The system's dialog for a file, then that file. */
  async pick(): Promise<void> {
    const kind = { name: t('people-import-kind'), extensions: EXTENSIONS };
    const path = await api.pickFile(t('people-import'), kind);
    if (path !== null) this.open({ path });
  }

  /** Shows what a list would do. What was decided about another one, or is being brought in, is not dropped for it. */
  open(source: ListSource): void {
    if (this.#held) {
      toasts.say(t('people-import-held', { file: this.name }), { topic: 'import' });
      return;
    }
    this.#source = source;
    this.choices = {};
    this.preview = null;
    this.stage = 'choosing';
    void this.#read();
  }

  get #held(): boolean {
    if (this.work === 'importing') return true;
    const decided = !!this.choices.columns?.length;
    return this.stage === 'choosing' && decided && !this.problem;
  }

  close(): void {
    this.#asked += 1;
    this.stage = 'closed';
    this.work = 'none';
    this.preview = null;
    this.problem = null;
  }

  /** Shows once more what became of the last list. */
  recall(): void {
    if (this.last) this.stage = 'report';
  }

  /** Another way to read the same file; what the columns mean is found anew. */
  reread(choices: Omit<ListChoices, 'columns'>): void {
    this.choices = { ...this.choices, ...choices, columns: [] };
    void this.#read();
  }

  /** Decides what a column means. Whatever had a meaning that only one column can have becomes an extra field. */
  decide(index: number, field: Field, sensitive: boolean): void {
    const decided = new Map((this.choices.columns ?? []).map((choice) => [choice.index, choice]));
    const decideOne = (choice: ColumnChoice) => decided.set(choice.index, choice);
    for (const column of this.preview?.columns ?? []) {
      if (column.index === index || column.field !== field || !onlyOnce(field)) continue;
      decideOne({ index: column.index, field: 'extra', sensitive: column.sensitive });
    }
    decideOne({ index, field, sensitive });
    this.choices = { ...this.choices, columns: [...decided.values()] };
    void this.#read();
  }

  async #read(): Promise<void> {
    const asked = ++this.#asked;
    this.work = 'reading';
    this.problem = null;
    try {
      const preview = await api.listPreview(this.workshop, this.#source, this.choices);
      if (asked === this.#asked) this.preview = preview;
    } catch (error) {
      if (asked === this.#asked) this.problem = error;
    }
    if (asked === this.#asked) this.work = 'none';
  }

  /** Brings the list in; true when that was done. */
  async confirm(): Promise<boolean> {
    if (this.stage !== 'choosing' || this.work !== 'none' || this.count === 0) return false;
    this.work = 'importing';
    try {
      const done = await api.listImport(this.workshop, this.#source, this.choices);
      this.last = { name: this.name, report: done.output };
      this.close();
      announce(done.changes);
      undoably(t('import-done', { count: done.output.added + done.output.updated }));
      return true;
    } catch (error) {
      // What was decided stays, to try again.
      toasts.problem(error);
      this.work = 'none';
      return false;
    }
  }
}

const flows = new Map<string, ImportFlow>();

/** The import of a workshop: what became of the last list outlives a visit to another tab. */
export function flowOf(workshop: string): ImportFlow {
  let flow = flows.get(workshop);
  if (!flow) flows.set(workshop, (flow = new ImportFlow(workshop)));
  return flow;
}
