import { t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import { textOf } from '$lib/ipc/errors';
import { api, type Occasion, type Response } from '$lib/ipc/ipc';
import { toasts } from '$shared/toast/toasts.svelte';
import { Pile } from './pile.svelte';
import { tone } from './tone.svelte';
import { blank, Typist, type Sheet } from './typist.svelte';

/** Typing the sheets of one occasion. Keys come one after the other, also while a sheet is being stored. */
export class Entry extends Typist {
  readonly pile: Pile;
  view = $state<'sheet' | 'differences'>('sheet');

  /** The response on the screen as it is stored. */
  readonly stored = $derived.by(() => this.pile.find(this.sheet.uid));

  constructor(occasion: Occasion) {
    super(occasion);
    this.pile = new Pile(occasion);
  }

  /** Loads, and again after changes of others; `uid` is the response to open. Returns the end of it. */
  follow(uid?: string): () => void {
    tone.settle();
    void this.#start(uid);
    return onChanges((changes) => {
      if (this.busy || !['evaluation', 'people'].some((area) => changes.includes(area))) return;
      void this.working(() => this.#refresh());
    });
  }

  async #start(uid: string | undefined): Promise<void> {
    await this.working(async () => {
      await this.form.use(null);
      if (this.form.identity === 'named') await this.pile.loadPeople();
      await this.pile.load();
      const wanted = this.pile.find(uid);
      if (wanted) await this.#show(wanted);
      else await this.#new(this.pile.free());
      this.ready = true;
    });
    this.replay();
  }

  // What was undone or changed elsewhere shows, unless something is being typed over it.
  async #refresh(): Promise<void> {
    await this.pile.load();
    const { at, sheet, stored } = this;
    if (this.touched || sheet.uid === null || this.pass === 'second') return;
    if (!stored) await this.#new(sheet.number ?? this.pile.free());
    else if (!same(stored, sheet)) await this.#show(stored, at);
  }

  /** Stores the sheet and opens the next one. */
  async finish(): Promise<void> {
    if (this.busy || !this.commit()) return;
    if (!this.touched && this.sheet.uid === null) return this.wrong();
    if (this.form.logic && this.last && (await this.#goesOn())) return this.replay();
    await this.working(async () => {
      if (!(await this.#store())) return;
      if (this.pass === 'second') await this.#nextSecond();
      else await this.#new(this.pile.free(this.sheet.number));
    });
    this.replay();
  }

  // The last answer may bring another question.
  async #goesOn(): Promise<boolean> {
    await this.working(() => this.form.ask(this.sheet.answers));
    if (this.last || this.at >= this.steps.length - 1) return false;
    this.goTo(this.at + 1);
    return true;
  }

  /** Opens the sheet before or after this one; past the last one, a new one. */
  async turn(by: -1 | 1): Promise<void> {
    const list = this.pass === 'second' ? this.pile.unchecked : this.pile.list;
    const to = this.pile.beside(this.sheet.uid, by, list);
    if (to < 0) this.wrong();
    else await this.open(list[to] ?? null);
  }

  /** Opens a sheet that was typed, or a new one with `number`; what is on the screen is stored first. */
  async open(response: Response | null, number?: number): Promise<void> {
    if (this.busy || !this.commit()) return;
    await this.working(async () => {
      this.view = 'sheet';
      if (this.pass === 'first' && !(await this.#store())) return;
      if (response) await this.#show(response);
      else if (this.pass === 'first') await this.#new(number ?? this.pile.free());
    });
    this.replay();
  }

  /** The number of the sheet was typed: a sheet with that number is opened, else a new sheet takes it. */
  async number(number: number): Promise<void> {
    const there = this.pile.list.find(({ sheet }) => sheet === number) ?? null;
    if (there || this.sheet.uid !== null) await this.open(there, number);
    else this.sheet = { ...this.sheet, number };
  }

  /** Stores an unfinished sheet as it is; false when that was refused. A second typing is kept only whole. */
  async release(): Promise<boolean> {
    if (this.pass === 'second') return true;
    if (!this.commit()) this.buffer = '';
    await this.working(async () => void (await this.#store()));
    return !this.touched;
  }

  /** Removes a sheet; undo brings it back. */
  async remove(response: Response): Promise<void> {
    await this.working(async () => {
      await this.pile.remove(response);
      if (this.sheet.uid === response.uid) await this.#new(response.sheet ?? this.pile.free());
    });
  }

  /** Begins or ends typing everything a second time. */
  async secondPass(on: boolean): Promise<void> {
    if (this.busy || !(await this.release())) return;
    await this.working(async () => {
      this.view = 'sheet';
      this.pass = on ? 'second' : 'first';
      this.sheet = { ...this.sheet, number: null };
      if (on) await this.#nextSecond();
      else await this.#new(this.pile.free());
    });
  }

  async #nextSecond(): Promise<void> {
    const next = this.pile.nextUnchecked(this.sheet.number);
    if (next) return this.#show(next);
    this.pass = 'first';
    await this.#new(this.pile.free());
    if (this.pile.differing.length > 0) this.view = 'differences';
    else toasts.say(t('evaluation-second-agree'), { topic: 'entry' });
  }

  async #store(): Promise<boolean> {
    this.problem = null;
    if (!this.touched) return true;
    const { uid, number: sheet, answers, ...who } = this.sheet;
    const { version } = this.form;
    const way = this.stored?.way ?? 'typed';
    try {
      const { changes } =
        this.pass === 'second' && uid !== null
          ? await api.responseEnterSecond(uid, answers)
          : await api.responseEnter(this.occasion.uid, {
              ...who,
              uid,
              version,
              sheet,
              way,
              answers,
            });
      this.touched = false;
      announce(changes);
      await this.pile.load();
    } catch (error) {
      this.problem = textOf(error);
    }
    return !this.touched;
  }

  async #show(response: Response, at = 0): Promise<void> {
    await this.form.use(response.version);
    const { uid, sheet: number, code, participant, language } = response;
    const answers = this.pass === 'second' ? {} : response.answers;
    await this.#begin({ uid, number, code, participant, language, answers }, at);
  }

  async #new(number: number): Promise<void> {
    await this.form.use(null);
    const last = this.pile.list.findLast(({ way }) => way === 'typed')?.language;
    const language = this.sheet.language || last || this.form.languages[0] || '';
    await this.#begin(blank(number, language), 0);
  }

  async #begin(sheet: Sheet, at: number): Promise<void> {
    this.sheet = sheet;
    this.touched = false;
    this.problem = null;
    await this.form.ask(sheet.answers);
    this.goTo(at);
  }
}

const same = (stored: Response, sheet: Sheet): boolean =>
  stored.code === sheet.code &&
  stored.participant === sheet.participant &&
  JSON.stringify(stored.answers) === JSON.stringify(sheet.answers);
