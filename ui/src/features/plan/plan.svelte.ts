import { t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import {
  api,
  type BlockDraft,
  type BlockEdit,
  type OpOutput,
  type Place,
  type Plan,
} from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';
import { clipboard } from './clipboard.svelte';
import { after, beside, endOf, spots, stepped, type Spot } from './line';
import { clock, titleOf } from './words';

/** The plan of one workshop while it is being made. */
export class PlanEditor {
  plan = $state.raw<Plan | null>(null);
  /** Chosen blocks; the last one has the focus. */
  chosen = $state.raw<readonly string[]>([]);
  /** Told to those who do not see the plan. */
  said = $state('');
  /** A block to be focused once it is there. */
  wanted = $state<string | null>(null);
  readonly workshop: string;
  readonly languages: readonly string[];
  #anchor: string | null = null;
  #turn = 0;
  /** A run of keys on the same blocks is one step of undo. */
  #run: { uids: string; name: string } | null = null;

  readonly spots = $derived(this.plan ? spots(this.plan) : []);
  readonly selection = $derived(this.spots.filter(({ block }) => this.chosen.includes(block.uid)));
  readonly current = $derived(
    this.spots.find(({ block }) => block.uid === this.chosen.at(-1)) ?? null,
  );
  readonly empty = $derived(this.plan !== null && this.spots.length === 0);

  constructor(workshop: string, languages: readonly string[]) {
    this.workshop = workshop;
    this.languages = languages;
  }

  follow(): () => void {
    void this.load();
    return onChanges((changes) => {
      if (['plan', 'workshops', 'people'].some((area) => changes.includes(area))) void this.load();
    });
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const plan = await api.planShow(this.workshop);
      if (turn !== this.#turn) return;
      this.plan = plan;
      const there = new Set(spots(plan).map(({ block }) => block.uid));
      if (this.chosen.some((uid) => !there.has(uid))) {
        this.chosen = this.chosen.filter((uid) => there.has(uid));
      }
    } catch (error) {
      toasts.problem(error, { topic: 'plan' });
    }
  }

  spot(uid: string): Spot | null {
    return this.spots.find(({ block }) => block.uid === uid) ?? null;
  }

  // Choosing

  choose(uid: string, how: 'one' | 'add' | 'range' = 'one'): void {
    this.#run = null;
    if (how === 'add') {
      const others = this.chosen.filter((there) => there !== uid);
      this.chosen = others.length < this.chosen.length ? others : [...others, uid];
      this.#anchor = uid;
    } else if (how === 'range' && this.#anchor) {
      const order = this.spots.map(({ block }) => block.uid);
      const [from, to] = [order.indexOf(this.#anchor), order.indexOf(uid)];
      const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
      this.chosen = [...range.filter((there) => there !== uid), uid];
    } else {
      this.chosen = [uid];
      this.#anchor = uid;
    }
  }

  clear(): void {
    this.chosen = [];
    this.#anchor = null;
  }

  // Acts

  async #do<T>(act: () => Promise<OpOutput<T>>): Promise<T | null> {
    try {
      const done = await act();
      announce(done.changes);
      return done.output;
    } catch (error) {
      toasts.problem(error, { topic: 'plan' });
      return null;
    }
  }

  #uids(): string[] {
    return this.selection.map(({ block }) => block.uid);
  }

  async #show(uid: string | null): Promise<void> {
    if (!uid) return;
    await this.load();
    this.choose(uid);
    this.wanted = uid;
  }

  /** Adds a block after the chosen one, or at the end of the first day, and chooses it: it wants a title next. */
  async add(place?: Place, draft?: Partial<BlockDraft>): Promise<string | null> {
    const to = place ?? this.#next();
    if (!to) return null;
    const block = { minutes: 30, category: 'presentation' as const, ...draft };
    const uid = await this.#do(() => api.planAdd(to, block));
    if (!uid) return null;
    await this.load();
    this.choose(uid);
    return uid;
  }

  #next(): Place | null {
    const last = this.selection.at(-1);
    const first = this.plan?.days[0];
    return last ? after(last) : first ? endOf(first) : null;
  }

  async addActivity(activity: string, place?: Place): Promise<void> {
    const to = place ?? this.#next();
    if (to) await this.#show(await this.#do(() => api.planAddActivity(to, activity)));
  }

  /** Stores a field; what is refused is the field's to show. */
  async edit(uid: string, change: BlockEdit): Promise<void> {
    announce((await api.planEdit(uid, change)).changes);
  }

  async retime(minutes: number): Promise<void> {
    const uids = this.#uids();
    if (uids.length === 0) return;
    const key = uids.join(' ');
    if (this.#run?.uids !== key) this.#run = { uids: key, name: crypto.randomUUID() };
    const run = this.#run.name;
    await this.#do(() => api.planRetime(uids, minutes, run));
    const block = this.current?.block;
    if (block) this.said = t('plan-said-length', { title: this.#title(), minutes: block.minutes });
  }

  #title(): string {
    return this.current ? titleOf(this.current.block, this.languages) : '';
  }

  async place(uids: string[], to: Place | null): Promise<void> {
    if (!to || uids.length === 0) return;
    this.#run = null;
    await this.#do(() => api.planMove(uids, to));
    await this.load();
    this.wanted = uids.at(-1) ?? null;
    const at = this.current;
    if (at) this.said = t('plan-said-moved', { title: this.#title(), time: clock(at.block.start) });
  }

  step(way: -1 | 1): Promise<void> {
    return this.place(this.#uids(), this.plan && stepped(this.plan, this.selection, way));
  }

  aside(way: -1 | 1): Promise<void> {
    return this.place(this.#uids(), this.plan && beside(this.plan, this.selection, way));
  }

  async remove(): Promise<void> {
    const uids = this.#uids();
    const last = this.selection.at(-1);
    if (!last) return;
    const next = last.line[last.at + 1] ?? last.line[last.at - uids.length];
    const count = await this.#do(() => api.planRemove(uids));
    if (count === null) return;
    undoably(t('plan-removed', { count: uids.length }));
    await this.load();
    if (next) this.choose(next.uid);
    this.wanted = next?.uid ?? null;
  }

  async pin(): Promise<void> {
    const block = this.current?.block;
    if (!block) return;
    const pin = block.pin === null ? block.start % 1440 : -1;
    await this.#do(() => api.planEdit(block.uid, { pin }));
  }

  async split(): Promise<void> {
    const block = this.current?.block;
    if (!block || block.minutes < 2) return;
    const first = Math.max(1, Math.round(block.minutes / 10) * 5);
    const uid = await this.#do(() =>
      api.planSplit(block.uid, first < block.minutes ? first : Math.floor(block.minutes / 2)),
    );
    await this.#show(uid);
  }

  async merge(): Promise<void> {
    const uids = this.#uids();
    await this.#do(() => api.planMerge(uids));
    this.wanted = uids[0] ?? null;
    if (uids[0]) this.choose(uids[0]);
  }

  async parallel(): Promise<void> {
    const uids = this.#uids();
    await this.#show(await this.#do(() => api.planParallel(uids)));
  }

  async tracks(act: () => Promise<OpOutput<unknown>>): Promise<void> {
    await this.#do(act);
  }

  // Clipboard

  /** What the system's clipboard gets: a line for each block, as people write agendas. */
  copy(cut: boolean): string | null {
    if (this.selection.length === 0) return null;
    const lines = this.selection.map(({ block }) =>
      [
        `${clock(block.start)}–${clock(block.end)}`,
        titleOf(block, this.languages),
        block.leads.map(({ name }) => name).join('; '),
      ]
        .join('\t')
        .trimEnd(),
    );
    const text = lines.join('\n');
    clipboard.keep(this.#uids(), text, cut ? this.workshop : null);
    this.said = t('plan-said-copied', { count: this.selection.length });
    return text;
  }

  /** Pastes our own blocks, or an agenda from elsewhere, after the chosen block. */
  async paste(text: string): Promise<void> {
    const to = this.#next();
    if (!to) return;
    const own = text.replace(/\r\n/gu, '\n') === clipboard.text && text !== '';
    const cut = own ? clipboard.cut : null;
    if (cut?.workshop === this.workshop) {
      clipboard.clear();
      return this.place(cut.uids, to);
    }
    const language = this.languages[0] ?? 'en';
    const drafts = own ? await clipboard.drafts : await api.planFromText(text, language);
    if (drafts.length === 0) return;
    const uids = await this.#do(() => api.planPaste(to, drafts));
    if (!uids) return;
    if (cut) {
      clipboard.clear();
      await this.#do(() => api.planRemove(cut.uids));
    }
    undoably(t('plan-pasted', { count: uids.length }));
    await this.load();
    this.chosen = uids;
    this.wanted = uids.at(-1) ?? null;
  }

  // Days

  async addDay(date: string): Promise<void> {
    await this.#do(() => api.planDayAdd(this.workshop, date));
  }

  async removeDay(uid: string): Promise<void> {
    if ((await this.#do(() => api.planDayRemove(uid))) === undefined) return;
    undoably(t('plan-day-removed'));
  }
}
