import { t } from '$lib/i18n';
import { api, type Field, type ImportRow, type ListCell, type ListFix } from '$lib/ipc/ipc';
import { toasts } from '$shared/toast/toasts.svelte';
import { corrected, decided, decisionOf, uncorrected, type Decision } from './choices';
import type { ImportFlow } from './flow.svelte';

/** Who a row is taken for: as it was found, somebody new, nobody, or a person by uid. */
export type Who = 'found' | 'new' | 'out' | (string & {});

/** What is decided about single rows of a list: who they are, what their cells say, what stays as it is stored. */
export class RowChoices {
  /** The row whose cells are shown, by its number in the file. */
  opened = $state<number | null>(null);

  // What was found about rows before they were decided about: the answer to a decided row no longer says it.
  readonly #found = new Map<string, ImportRow>();

  constructor(private readonly flow: ImportFlow) {}

  get #rows(): readonly ImportRow[] {
    return this.flow.preview?.report.rows ?? [];
  }

  readonly #key = (row: number) => `${this.flow.preview?.sheet ?? ''}\n${row}`;

  /** Forgets the rows of another list. */
  reset(): void {
    this.opened = null;
    this.#found.clear();
  }

  who(row: number): Who {
    const { leave_out, new: isNew, person } = decisionOf(this.flow.choices, row);
    return leave_out ? 'out' : isNew ? 'new' : (person ?? 'found');
  }

  /** The row as it was before anything was said about who it is. */
  found(row: ImportRow): ImportRow {
    return this.who(row.row) === 'found' ? row : (this.#found.get(this.#key(row.row)) ?? row);
  }

  #decide(rows: readonly ImportRow[], decision: (row: ImportRow) => Partial<Decision>): void {
    for (const row of rows) this.#found.set(this.#key(row.row), this.found(row));
    const decisions = rows.map((row) => ({
      ...decisionOf(this.flow.choices, row.row),
      ...decision(row),
    }));
    this.flow.change(decided(this.flow.choices, decisions));
  }

  take(row: ImportRow, who: Who): void {
    const person = ['found', 'new', 'out'].includes(who) ? null : who;
    const said = { leave_out: who === 'out', new: who === 'new', person, keep: [] };
    this.#decide([row], () => said);
  }

  /** Whether the list may change a field of a known person. */
  allow(row: ImportRow, field: Field, may: boolean): void {
    const { keep } = decisionOf(this.flow.choices, row.row);
    const others = keep.filter((kept) => kept !== field);
    this.#decide([row], () => ({ keep: may ? others : [...others, field] }));
  }

  /** Rows that are very probably people of other workshops, and undecided. */
  readonly likely = $derived.by(() =>
    this.#rows.filter(({ proposals }) => proposals[0]?.level === 'likely'),
  );

  /** Takes all of those for the people they probably are. */
  takeLikely(): void {
    const rows = this.likely;
    this.#decide(rows, ({ proposals }) => ({ person: proposals[0]!.record.person }));
    toasts.say(t('import-known-taken', { count: rows.length }), {
      topic: 'import',
      act: {
        label: t('common-undo'),
        run: () => this.#decide(rows, () => ({ person: null, keep: [] })),
      },
    });
  }

  /** The cells of a row as they stand in the file. */
  cells(row: number): Promise<ListCell[]> {
    return api.listRow(this.flow.source, uncorrected(this.flow.choices, row), row);
  }

  /** What a cell was corrected to. */
  fix(row: number, column: number): string | undefined {
    const own = (fix: ListFix) => fix.row === row && fix.column === column;
    return this.flow.choices.fixes?.find(own)?.text;
  }

  /** Corrects a cell; the text of the file takes the correction back. */
  write(row: number, { column, text: original }: ListCell, text: string): void {
    this.flow.change(
      text === original
        ? uncorrected(this.flow.choices, row, column)
        : corrected(this.flow.choices, [{ row, column, text }]),
    );
  }

  /** What is offered instead of the cells about which the same was noticed. */
  offers(code: string): ListFix[] {
    return this.#rows.flatMap(({ row, notes }) =>
      notes.flatMap(({ code: noticed, column, offer }) =>
        noticed === code && column != null && offer != null ? [{ row, column, text: offer }] : [],
      ),
    );
  }

  takeOffers(fixes: readonly ListFix[]): void {
    this.flow.change(corrected(this.flow.choices, fixes));
    if (fixes.length < 2) return;
    toasts.say(t('import-offers-taken', { count: fixes.length }), {
      topic: 'import',
      act: { label: t('common-undo'), run: () => this.#withdraw(fixes) },
    });
  }

  #withdraw(fixes: readonly ListFix[]): void {
    const gone = new Set(fixes);
    const stays = (this.flow.choices.fixes ?? []).filter((fix) => !gone.has(fix));
    this.flow.change({ ...this.flow.choices, fixes: stays });
  }
}
