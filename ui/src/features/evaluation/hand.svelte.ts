import { i18n, parseLanguage, type Arguments, type MessageId, type Texts } from '$lib/i18n';
import { loadTexts } from '$lib/i18n/load';
import { announce } from '$lib/ipc/changes';
import { AppError } from '$lib/ipc/errors';
import { errorTextIn } from '$lib/i18n/i18n.svelte';
import { api, type Answer, type Localized, type Occasion, type Participant } from '$lib/ipc/ipc';
import { choose, type Chosen } from '$lib/localized';
import { given, offered, type Answers, type Item } from './shape';
import { SheetForm } from './sheetForm.svelte';
import { settle } from './typing';

/** How long nobody may touch it before what was answered is covered, ms. */
export const REST = 90_000;
/** Seconds that a question takes somebody. */
const SECONDS = { choice: 15, words: 45 } as const;

/** `start` is the facilitator's; the others are those of the person who holds the laptop. */
export type Stage = 'start' | 'welcome' | 'who' | 'intro' | 'page' | 'thanks';

/** A form that is answered on this laptop, by one person after the other. Nothing of one person is left for the next. */
export class HandRound {
  readonly occasion: Occasion;
  readonly form: SheetForm;
  stage = $state<Stage>('start');
  /** What takes the laptop back. */
  key = $state('');
  /** Whether the facilitator is asked for the key. */
  leaving = $state(false);
  /** Whether the answers are covered: nobody has touched it for long. */
  covered = $state(false);
  people = $state.raw<readonly Participant[]>([]);
  language = $state('');
  code = $state('');
  participant = $state<string | null>(null);
  answers = $state.raw<Answers>({});
  at = $state(0);
  /** Why it does not go on. */
  problem = $state<string | null>(null);
  /** How many have answered since the laptop went round. */
  done = $state(0);
  /** Counts persons and pages: what is shown is made anew. */
  turn = $state(0);
  #texts = $state.raw<Texts>(i18n.texts);
  #stored: string | null = null;
  #busy = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  readonly pages = $derived.by(() => {
    const { asked, items } = this.form;
    return items
      .filter(({ name }) => !asked || asked.questions.includes(name))
      .map((item) => offered(item, asked));
  });
  readonly page = $derived<Item | null>(
    this.stage === 'page' ? (this.pages[this.at] ?? null) : null,
  );
  readonly awaited = $derived.by(() => {
    const { expected, responses } = this.occasion;
    return Math.max(1, expected > responses ? expected - responses : expected);
  });
  /** About how many minutes one person needs. */
  readonly minutes = $derived.by(() => {
    const seconds = this.form.questions.reduce(
      (sum, { kind }) => sum + (kind === 'text' ? SECONDS.words : SECONDS.choice),
      0,
    );
    return Math.max(1, Math.ceil(seconds / 60));
  });

  constructor(occasion: Occasion) {
    this.occasion = occasion;
    this.form = new SheetForm(occasion.form);
  }

  async load(): Promise<void> {
    await this.form.use(null);
    if (this.form.identity !== 'named') return;
    const people = await api.participants(this.occasion.workshop);
    this.people = people.filter(({ role }) => role === 'participant');
  }

  /** A text of the interface in the person's language. */
  say(id: MessageId, args?: Arguments): string {
    return this.#texts.get(id, args);
  }

  /** A text of the form in the person's language. */
  read(text: Localized): Chosen {
    return choose(text, this.form.languages, this.language);
  }

  /** Hands it round; from now on only the key leads back. */
  start(key: string): void {
    if (!/^\d{4}$/.test(key)) return;
    this.key = key;
    this.clear();
  }

  /** Forgets the person, whatever was answered. */
  clear(): void {
    clearTimeout(this.#rest);
    this.answers = {};
    this.code = '';
    this.participant = null;
    this.language = '';
    this.at = 0;
    this.problem = null;
    this.covered = false;
    this.#stored = null;
    this.#texts = i18n.texts;
    this.stage = 'welcome';
    this.turn += 1;
  }

  /** Somebody begins. */
  async begin(language: string): Promise<void> {
    if (this.#busy) return;
    await this.#working(async () => {
      this.language = language;
      this.#texts = await loadTexts(parseLanguage(language) ?? i18n.language);
      await this.form.ask({});
      const intro = this.read(this.form.definition.intro ?? {}).text !== '';
      this.stage = this.form.identity !== 'anonymous' ? 'who' : intro ? 'intro' : 'page';
      this.turn += 1;
    });
    this.touch();
  }

  answer(value: Answer | undefined): void {
    const { page } = this;
    if (!page) return;
    const { [page.name]: _, ...others } = this.answers;
    this.answers = value === undefined || value === '' ? others : { ...others, [page.name]: value };
    this.problem = null;
  }

  /** On to the next page; the last one stores. */
  async next(): Promise<void> {
    if (this.#busy || this.covered || this.leaving || !this.#holds()) return;
    if (this.stage === 'who') return this.#go(this.#hasIntro ? 'intro' : 'page', 0);
    if (this.stage === 'intro') return this.#go('page', 0);
    if (this.stage !== 'page') return;
    const name = this.page?.name;
    await this.#working(async () => {
      if (this.form.logic) await this.form.ask(this.answers);
      const at = this.pages.findIndex((one) => one.name === name);
      if (at + 1 < this.pages.length) this.#go('page', at + 1);
      else await this.#store();
    });
  }

  /** Where Back leads within the own answers; to the languages only while nothing is answered. */
  get before(): Stage | null {
    const { stage, at } = this;
    if (stage === 'page' && at > 0) return 'page';
    if (stage === 'page' && this.#hasIntro) return 'intro';
    const who = this.form.identity !== 'anonymous';
    if ((stage === 'page' || stage === 'intro') && who) return 'who';
    const nothing = Object.keys(this.answers).length === 0;
    return ['page', 'intro', 'who'].includes(stage) && nothing ? 'welcome' : null;
  }

  back(): void {
    const { before } = this;
    if (!before || this.covered || this.leaving || this.#busy) return;
    this.problem = null;
    if (before === 'welcome') this.clear();
    else this.#go(before, before === 'page' ? this.at - 1 : 0);
  }

  get #hasIntro(): boolean {
    return this.read(this.form.definition.intro ?? {}).text !== '';
  }

  #go(stage: Stage, at: number): void {
    this.stage = stage;
    this.at = at;
    this.turn += 1;
  }

  // What can be known here; what a constraint says is known when it is stored.
  #holds(): boolean {
    const { page } = this;
    this.problem = null;
    if (!page || page.kind === 'note') return true;
    const text = given(this.answers[page.name]);
    if (text === '') {
      if (page.required) this.problem = this.say('evaluation-hand-required');
      return !page.required;
    }
    if (page.kind === 'integer' && !/^-?\d{1,15}$/.test(text))
      this.problem = this.say('evaluation-hand-number', { kind: 'integer' });
    if (page.kind === 'decimal' && !/^-?\d{1,15}([.,]\d{1,10})?$/.test(text))
      this.problem = this.say('evaluation-hand-number', { kind: 'decimal' });
    if (page.kind === 'date') {
      const near = this.occasion.date ?? new Date().toISOString().slice(0, 10);
      const found = settle(page, undefined, text, { near, language: this.language });
      if (found?.answer) this.answers = { ...this.answers, [page.name]: found.answer };
      else this.problem = this.say('evaluation-hand-number', { kind: 'date' });
    }
    return this.problem === null;
  }

  async #store(): Promise<void> {
    const { code, participant, language, answers } = this;
    const { version } = this.form;
    const { output, changes } = await api.responseEnter(this.occasion.uid, {
      uid: this.#stored,
      version,
      sheet: null,
      code: code.trim(),
      participant,
      language,
      way: 'hand_round',
      answers,
    });
    announce(changes);
    this.#stored = output;
    if (await this.#mends(output)) return;
    this.done += 1;
    this.#go('thanks', 0);
  }

  // Goes back to the first answer that the form does not take; false when there is none.
  async #mends(uid: string): Promise<boolean> {
    if (!this.form.definition.questions?.some(({ constraint }) => constraint)) return false;
    const stored = (await api.responses(this.occasion.uid)).find((one) => one.uid === uid);
    const wrong = stored?.problems.find(({ code }) => code === 'constraint')?.question;
    const at = this.pages.findIndex(({ name }) => name === wrong);
    if (at < 0) return false;
    this.#go('page', at);
    const message = this.read(this.pages[at]!.constraintMessage).text;
    this.problem = message || this.say('form-problem-constraint');
    return true;
  }

  async #working(work: () => Promise<void>): Promise<void> {
    this.#busy = true;
    try {
      await work();
    } catch (error) {
      const reason =
        error instanceof AppError ? errorTextIn(this.#texts, error.code, error.params) : '';
      this.problem = this.say('evaluation-hand-failed', { reason });
    }
    this.#busy = false;
  }

  /** Somebody touched it; counts anew how long nobody does. */
  touch(): void {
    clearTimeout(this.#rest);
    if (this.stage === 'start' || this.stage === 'welcome' || this.covered) return;
    this.#rest = setTimeout(() => this.#cover(), REST);
  }

  #cover(): void {
    if (this.stage === 'thanks') this.clear();
    else this.covered = true;
  }

  /** The same person goes on. */
  uncover(): void {
    this.covered = false;
    this.touch();
  }

  end(): void {
    clearTimeout(this.#rest);
  }
}
