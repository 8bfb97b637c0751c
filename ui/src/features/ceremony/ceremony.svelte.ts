import { t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import { AppError } from '$lib/ipc/errors';
import { proposedFolder, safeName } from '$lib/folder';
import {
  api,
  type AwardKind,
  type Hand,
  type HandingList,
  type OpOutput,
  type Reissued,
  type StackRow,
} from '$lib/ipc/ipc';
import { matchesQuery } from '$lib/palette/palette.svelte';
import { Run } from '$lib/run';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';
import { call, onAsked } from './calls';
import { countsOf, EMPTY, isEntitled, nextAfter, stateOf, waits, whatElse } from './stack';

/** The stack of one workshop on its way into people's hands. A tick shows at once and is stored behind it. */
export class Ceremony {
  /** null until it is loaded. */
  list = $state.raw<HandingList | null>(null);
  /** Kinds that have a stack, and the one in hand. */
  kinds = $state.raw<readonly AwardKind[]>([]);
  kind = $state<AwardKind>('participation');
  query = $state('');
  /** The number whose turn it is. */
  cursor = $state<string | null>(null);
  /** What is being typed about the person. */
  asking = $state<'name' | 'to' | null>(null);
  /** The last certificate that was issued again. */
  reissued = $state.raw<Reissued | null>(null);
  readonly workshop: string;
  readonly run = new Run();
  readonly #title: string;
  #also = $state.raw<ReadonlyMap<string, readonly AwardKind[]>>(new Map());
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;
  #turn = 0;

  constructor(workshop: string, title: string) {
    this.workshop = workshop;
    this.#title = title;
  }

  readonly all = $derived<readonly StackRow[]>(this.list?.rows ?? []);
  readonly rows = $derived.by(() => {
    const query = this.query.trim();
    if (query === '') return this.all;
    if (/^\d+$/.test(query)) return this.all.filter(({ place }) => String(place) === query);
    return this.all.filter((row) =>
      matchesQuery(query, row.name, row.said_name ?? '', row.organisation ?? '', row.issued.number),
    );
  });
  readonly counts = $derived(countsOf(this.all));
  /** Entitled, and without a sheet. */
  readonly unissued = $derived(
    Math.max(0, (this.list?.counts.entitled ?? 0) - this.all.filter(isEntitled).length),
  );
  /** Whose turn it is. */
  readonly row = $derived(
    this.rows.find(({ issued }) => issued.number === this.cursor) ?? this.rows[0] ?? null,
  );

  /** What else somebody receives. */
  also(row: StackRow): AwardKind[] {
    const kinds = this.#also.get(row.issued.person) ?? [];
    return kinds.filter((kind) => kind !== this.kind);
  }

  /** Loads, and again after every change of others; returns the end of it. */
  follow(): () => void {
    void this.load();
    const ends = [
      onChanges((changes) => {
        if (!changes.some((area) => RELEVANT.includes(area)) || this.#waiting > 0) return;
        this.run.end();
        void this.load();
      }),
      onAsked(() => this.#call()),
    ];
    return () => ends.forEach((end) => end());
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const awards = await api.certificateAwards(this.workshop);
      const active = awards.filter(({ active }) => active).map(({ kind }) => kind);
      const stacks = await Promise.all(
        active.map(async (kind) => ({
          kind,
          list: await api.certificateHanding(this.workshop, kind),
        })),
      );
      if (turn !== this.#turn) return;
      const filled = stacks.filter(({ kind, list }) => list.rows.length > 0 || kind === this.kind);
      this.kinds = filled.map(({ kind }) => kind);
      // It opens on a kind that has sheets.
      const first = filled.find(({ list }) => list.rows.length > 0) ?? filled[0];
      const shown =
        filled.find(
          ({ kind, list }) => kind === this.kind && (this.list !== null || list.rows.length > 0),
        ) ?? first;
      this.#also = whatElse(filled);
      if (!shown) this.list = EMPTY;
      else this.#show(shown.kind, shown.list);
    } catch (error) {
      // That the workshop is gone is for its page to say.
      if (!isGone(error)) toasts.problem(error, { topic: 'ceremony' });
    }
  }

  #show(kind: AwardKind, list: HandingList): void {
    this.kind = kind;
    this.list = list;
    if (this.all.some(({ issued }) => issued.number === this.cursor)) return;
    this.goTo(list.rows.find(({ place }) => place === list.next) ?? list.rows[0] ?? null);
  }

  /** Turns to the stack of another kind. */
  async turnTo(kind: AwardKind): Promise<void> {
    this.run.end();
    this.kind = kind;
    this.query = '';
    this.asking = this.cursor = this.reissued = null;
    await this.#queue;
    await this.load();
  }

  goTo(row: StackRow | null): void {
    if (row?.issued.number === this.cursor) return;
    this.cursor = row?.issued.number ?? null;
    this.asking = null;
    this.#call();
  }

  /** Goes `by` lines on; those at the ends stay. */
  move(by: number): void {
    const at = this.rows.findIndex(({ issued }) => issued.number === this.row?.issued.number);
    const to = Math.max(0, Math.min(this.rows.length - 1, at + by));
    this.goTo(this.rows[to] ?? null);
  }

  // Whoever gets nothing now is never called.
  #call(): void {
    if (this.row && waits(this.row)) call(this.row.issued.number);
  }

  /** Handed out; asks before it goes to somebody who is not entitled to it now. */
  handOut(anyway = false): void {
    const { row } = this;
    if (!row) return;
    if (!isEntitled(row) && row.handing.way === null && !anyway) {
      const act = { label: t('ceremony-anyway'), run: () => this.handOut(true) };
      toasts.say(t('ceremony-not-now', { name: row.name }), { topic: 'ceremony', act });
    } else this.#hand(row, { way: 'in_person' });
  }

  /** To be sent; once more: sent. */
  send(): void {
    const { row } = this;
    if (row) this.#hand(row, { way: row.handing.way === 'to_send' ? 'sent' : 'to_send' });
  }

  giveTo(to: string): void {
    if (this.row && to.trim() !== '') this.#hand(this.row, { way: 'somebody_else', to });
  }

  /** Takes the tick back; the person is called again. */
  takeBack(): void {
    const { row } = this;
    if (!row?.handing.way) return;
    this.#store(row, {});
    this.#call();
  }

  #hand(row: StackRow, act: Hand): void {
    if (row.handing.way !== act.way || act.to) this.#store(row, act);
    this.query = '';
    this.goTo(nextAfter(this.all, row.place) ?? row);
  }

  // One after another: a key must not overtake the one before it.
  #store(row: StackRow, act: Hand): void {
    const run = this.run.next();
    this.asking = null;
    this.#turn += 1;
    this.#paint(row, act);
    this.#waiting += 1;
    this.#queue = this.#queue.then(async () => {
      try {
        announce((await api.certificateHand([row.issued.number], act, run)).changes);
      } catch (error) {
        this.run.end();
        toasts.problem(error, { topic: 'ceremony' });
      }
      this.#waiting -= 1;
      if (this.#waiting === 0) await this.load();
    });
  }

  #paint(row: StackRow, act: Hand): void {
    if (!this.list) return;
    const handing = { ...row.handing, way: act.way ?? null, to: act.to ?? '' };
    const rows = this.list.rows.map((other) =>
      other.issued.number === row.issued.number ? { ...row, handing } : other,
    );
    this.list = { ...this.list, rows };
  }

  /** Puts down for the whole stack what has not been put down yet. */
  async markAll(what: 'printed' | 'signed'): Promise<void> {
    this.run.end();
    const done = (row: StackRow) => row.handing[`${what}_at`] !== null;
    const numbers = this.all.filter((row) => !done(row)).map(({ issued }) => issued.number);
    if (numbers.length === 0) return;
    await this.#act(
      () =>
        what === 'printed'
          ? api.certificatePrinted(numbers, true)
          : api.certificateSigned(numbers, true),
      t('ceremony-marked', { what, count: numbers.length }),
    );
  }

  /** Puts down as sent what was put aside for it. */
  async sendAll(): Promise<void> {
    this.run.end();
    const aside = this.all.filter((row) => stateOf(row) === 'to_send');
    const numbers = aside.map(({ issued }) => issued.number);
    const act = () => api.certificateHand(numbers, { way: 'sent' }, null);
    await this.#act(act, t('ceremony-marked', { what: 'sent', count: numbers.length }));
  }

  async #act(act: () => Promise<OpOutput<number>>, said: string): Promise<void> {
    await this.#queue;
    try {
      announce((await act()).changes);
      undoably(said);
    } catch (error) {
      toasts.problem(error, { topic: 'ceremony' });
    }
  }

  /** Writes down how the name is said; a refusal is for the field to show. */
  async say(row: StackRow, words: string): Promise<void> {
    this.run.end();
    const { participant } = row.issued;
    announce((await api.participantEdit(participant, 'said_name', words)).changes);
  }

  /** Corrects the name where one is given, issues again, and opens the one page for the printer; a refusal is for the field to show. */
  async correct(row: StackRow, name: string | null): Promise<void> {
    this.run.end();
    await this.#queue;
    const { documents } = await api.startup();
    const folder = proposedFolder(documents, this.#title);
    const { participant, kind } = row.issued;
    const done = await api.certificateReissue(this.workshop, participant, kind, name, folder);
    this.reissued = done;
    this.asking = null;
    this.#replace(row, done);
    announce(['certificates', 'people']);
    this.#call();
    if (!done.unwritten) await api.openPath(done.path).catch((error) => toasts.problem(error));
  }

  /** Writes the page that could not be written to a place one chooses. */
  async writeReissued(): Promise<void> {
    const done = this.reissued;
    if (!done) return;
    try {
      const name = safeName(`${done.number} ${done.name}`);
      const kind = { name: 'PDF', extensions: ['pdf'] };
      const path = await api.pickTarget(t('ceremony-reprint'), name, kind);
      if (path === null) return;
      await api.certificateReprint([done.number], path);
      this.reissued = { ...done, path, unwritten: null };
      await api.openPath(path);
    } catch (error) {
      toasts.problem(error, { topic: 'ceremony' });
    }
  }

  // The list goes on with the new sheet; nobody is called in between.
  #replace(row: StackRow, { number, name }: Reissued): void {
    if (!this.list) return;
    const handing = { ...row.handing, printed_at: null, signed_at: null, way: null, to: '' };
    const issued = { ...row.issued, number, name };
    const fresh = { ...row, name, current_name: name, issued, handing };
    const rows = this.list.rows.map((other) =>
      other.issued.number === row.issued.number ? fresh : other,
    );
    this.list = { ...this.list, rows };
    this.cursor = number;
  }
}

const RELEVANT = ['certificates', 'people', 'attendance', 'workshops'];

const isGone = (error: unknown) => error instanceof AppError && error.code === 'not-found-workshop';
