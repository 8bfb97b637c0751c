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
import { isDecided, keptFields } from './choices';
import { onlyOnce } from './meanings';
import { RowChoices } from './row-choices.svelte';

/** An import that was done, to look at again. */
export interface PastImport {
  name: string;
  report: ImportReport;
  /** What stayed as it was stored, by row. */
  kept: ReadonlyMap<number, readonly Field[]>;
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
  source = $state.raw<ListSource>({});
  /** What was typed for the columns to be remembered as. */
  sender = $state<string | null>(null);

  readonly rows = new RowChoices(this);

  // What was decided about other sheets of the file.
  readonly #sheets = new Map<string, ListChoices>();
  #asked = 0;
  #answer: Promise<void> = Promise.resolve();

  constructor(private readonly workshop: string) {}

  /** Name of the file without its folder, or what pasted text is called. */
  readonly name = $derived(this.source.path?.split(/[\\/]/).pop() ?? t('people-import-pasted'));

  /** How many people the import would bring or change. */
  readonly count = $derived(
    this.preview ? this.preview.report.added + this.preview.report.updated : 0,
  );

  /** What the columns are to be remembered as; empty as long as nothing about them was decided by hand. */
  readonly remember = $derived.by(() => {
    if (!this.choices.columns?.length) return '';
    const file = this.source.path ? this.name.replace(/\.[^.]+$/, '') : '';
    return this.sender ?? this.preview?.mapping?.[1] ?? file;
  });

  /** The system's dialog for a file, then that file. */
  async pick(): Promise<void> {
    const kind = { name: t('people-import-kind'), extensions: EXTENSIONS };
    const path = await api.pickFile(t('people-import'), kind);
    if (path !== null) this.open({ path });
  }

  /** Shows what a list would do. What was decided about another one, or is being brought in, is not dropped for it. */
  open(source: ListSource, choices: ListChoices = {}): void {
    if (this.#held) {
      toasts.say(t('people-import-held', { file: this.name }), { topic: 'import' });
      return;
    }
    this.source = source;
    this.sender = null;
    this.preview = null;
    this.#sheets.clear();
    this.rows.reset();
    this.stage = 'choosing';
    this.change(choices);
  }

  get #held(): boolean {
    if (this.work === 'importing') return true;
    return this.stage === 'choosing' && isDecided(this.choices) && !this.problem;
  }

  close(): void {
    this.#asked += 1;
    this.stage = 'closed';
    this.work = 'none';
    this.preview = null;
    this.problem = null;
  }

  /** Closes without an import. What was decided about the list can be had back for a while. */
  leave(): void {
    const { source, choices, name } = this;
    const held = this.#held;
    this.close();
    if (!held) return;
    const act = { label: t('import-left-back'), run: () => this.open(source, choices) };
    toasts.say(t('import-left', { file: name }), { topic: 'import', act });
  }

  /** Shows once more what became of the last list. */
  recall(): void {
    if (this.last) this.stage = 'report';
  }

  /** Asks what the list does under other choices. */
  change(choices: ListChoices): void {
    this.choices = choices;
    this.#answer = this.#read();
  }

  /** Another way to read the same file; what the columns mean is found anew. */
  reread(choices: Omit<ListChoices, 'columns' | 'sheet'>): void {
    this.change({ ...this.choices, ...choices, columns: [] });
  }

  /** Another sheet of the file. What was decided about this one is there again when one comes back. */
  turnTo(sheet: string): void {
    const { sheet: here = this.preview?.sheet, encoding, delimiter, ...rest } = this.choices;
    if (here) this.#sheets.set(here, rest);
    this.rows.opened = null;
    this.change({ encoding, delimiter, ...this.#sheets.get(sheet), sheet });
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
    this.change({ ...this.choices, columns: [...decided.values()] });
  }

  async #read(): Promise<void> {
    const asked = ++this.#asked;
    this.work = 'reading';
    this.problem = null;
    try {
      const preview = await api.listPreview(this.workshop, this.source, this.choices);
      if (asked === this.#asked) this.preview = preview;
    } catch (error) {
      if (asked === this.#asked) this.problem = error;
    }
    if (asked === this.#asked) this.work = 'none';
  }

  /** Brings the list in, with what was corrected last; true when that was done. */
  async confirm(): Promise<boolean> {
    await this.#answer;
    if (this.stage !== 'choosing' || this.problem || this.work !== 'none' || this.count === 0)
      return false;
    this.work = 'importing';
    try {
      const remember = this.remember.trim();
      const choices = { ...this.choices, ...(remember && { remember }) };
      const done = await api.listImport(this.workshop, this.source, choices);
      this.last = { name: this.name, report: done.output, kept: keptFields(choices) };
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
