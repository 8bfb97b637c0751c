import { plain, t } from '$lib/i18n';
import { textOf } from '$lib/ipc/errors';
import type { Answer, NoAnswer, Occasion } from '$lib/ipc/ipc';
import { choose } from '$lib/localized';
import { given, type Answers, type Item } from './shape';
import { SheetForm } from './sheetForm.svelte';
import { tone } from './tone.svelte';
import { chosen, isField, settle, typeOn, type Key, type Outcome } from './typing';
import { answerText } from './words';

/** The sheet under the hands. */
export interface Sheet {
  /** The response it was opened from; null for a new one. */
  uid: string | null;
  number: number | null;
  code: string;
  participant: string | null;
  language: string;
  answers: Answers;
}

/** What is typed next: who it is from, a question, or nothing more. */
export type Step =
  { is: 'code' } | { is: 'person' } | { is: 'question'; item: Item } | { is: 'end' };

/** What stands around the caret of a field. */
export interface Caret {
  before: string;
  after: string;
}

/** One sheet under the keys: question after question. What becomes of the sheet is for `Entry`. */
export abstract class Typist {
  readonly occasion: Occasion;
  readonly form: SheetForm;
  sheet = $state.raw<Sheet>(blank(1, ''));
  /** Index into `steps`. */
  at = $state(0);
  /** What is typed of an answer, or stands in its field. */
  buffer = $state('');
  /** `second` while the sheets are typed again, by somebody who does not see the first typing. */
  pass = $state<'first' | 'second'>('first');
  /** Why the sheet could not be stored. */
  problem = $state<string | null>(null);
  /** Counts wrong keys. */
  wrongs = $state(0);
  /** What is said to those who hear the screen. */
  said = $state('');
  /** Whether something was typed that isn't stored. */
  touched = $state(false);
  ready = $state(false);
  /** Counts arrivals at a question: the keys belong to it then. */
  arrivals = $state(0);
  #fresh = true;
  #works = 0;
  #line: Promise<void> = Promise.resolve();
  #waiting: [Key, Caret | undefined][] = [];

  readonly steps = $derived.by((): Step[] => {
    const identity = this.pass === 'second' ? 'anonymous' : this.form.identity;
    const who = {
      anonymous: [],
      code: [{ is: 'code' as const }],
      named: [{ is: 'person' as const }],
    };
    const items = this.form.shown(this.sheet.answers);
    const questions = items.map((item) => ({ is: 'question' as const, item }));
    return [...who[identity], ...questions, { is: 'end' }];
  });
  readonly step = $derived<Step>(this.steps[Math.min(this.at, this.steps.length - 1)]!);
  readonly item = $derived(this.step.is === 'question' ? this.step.item : null);

  constructor(occasion: Occasion) {
    this.occasion = occasion;
    this.form = new SheetForm(occasion.form);
  }

  /** Stores the sheet and opens the next one. */
  abstract finish(): Promise<void>;
  /** Opens the sheet before or after this one. */
  abstract turn(by: -1 | 1): Promise<void>;

  /** Takes a key; false leaves it to the field it was pressed in. */
  press(key: Key, caret?: Caret): boolean {
    if (key.key === 'Escape' || IDLE.test(key.key)) return false;
    if (this.busy) return (this.#waiting.push([key, caret]), true);
    if (key.key === 'PageUp') return (void this.turn(-1), true);
    if (key.key === 'PageDown') return (void this.turn(1), true);
    const held = key.ctrlKey || key.metaKey;
    if (held && key.key === 'Enter') return (void this.finish(), true);
    if (held) return false;
    const { item } = this;
    if (this.#inField) return this.#inside(key, caret);
    if (key.altKey) return false;
    if (this.step.is === 'person') return key.key === 'Enter' && (this.go(1), true);
    const onward = { ArrowUp: -1, ArrowDown: 1 } as const;
    if (!key.code.startsWith('Numpad') && key.key in onward) this.go(onward[key.key as 'ArrowUp']);
    else if (key.key === 'Enter' && (!item || this.last)) void this.finish();
    else if (item) {
      const draft = { buffer: this.buffer, fresh: this.#fresh };
      this.#take(typeOn(item, this.sheet.answers[item.name], draft, key));
    } else if (key.key === 'Backspace') this.go(-1);
    else this.wrong();
    return true;
  }

  get #inField(): boolean {
    return this.step.is === 'code' || (this.item !== null && isField(this.item));
  }

  protected get last(): boolean {
    return this.at === this.steps.length - 2;
  }

  // In a field letters and digits are text; only what leaves it is taken.
  #inside(key: Key, caret: Caret = { before: '', after: '' }): boolean {
    const empty = caret.before === '' && caret.after === '';
    const why = key.altKey && this.item ? OUT[key.code] : undefined;
    if (why) this.leaveOut(why);
    else if (key.key === 'Enter' && !key.shiftKey)
      void (this.last ? this.finish() : this.commit() && this.#forward());
    else if (key.key === 'ArrowUp' && !caret.before.includes('\n')) this.go(-1);
    else if (key.key === 'ArrowDown' && !caret.after.includes('\n')) this.go(1);
    else if (key.key === 'Backspace' && empty && this.at > 0) this.go(-1);
    else return false;
    return true;
  }

  #take(outcome: Outcome): void {
    const { item } = this;
    if (outcome.to === 'wrong') return this.wrong();
    if (outcome.to === 'back') return this.go(-1);
    if (item && 'answer' in outcome) this.#answer(item, outcome.answer ?? undefined);
    if (outcome.to === 'next') return void this.#forward();
    this.buffer = outcome.buffer;
    if (!item || !('answer' in outcome)) return;
    this.#fresh = false;
    this.said = this.#spoken(item);
  }

  #answer(item: Item, answer: Answer | undefined): void {
    const { [item.name]: before, ...others } = this.sheet.answers;
    if (JSON.stringify(before) === JSON.stringify(answer)) return;
    const answers = answer === undefined ? others : { ...others, [item.name]: answer };
    this.sheet = { ...this.sheet, answers };
    this.touched = true;
  }

  /** Sets what is known of the sheet beside its answers. A language alone does not make a sheet. */
  set(part: Partial<Pick<Sheet, 'participant' | 'language' | 'code'>>): void {
    const next = { ...this.sheet, ...part };
    if (JSON.stringify(next) === JSON.stringify(this.sheet)) return;
    this.sheet = next;
    if (next.uid !== null || !('language' in part)) this.touched = true;
  }

  /** Somebody was chosen from the list, or nobody. */
  setPerson(uid: string | null): void {
    this.set({ participant: uid });
    if (uid !== null && this.step.is === 'person') this.goTo(this.at + 1);
  }

  /** A mark is pressed with the mouse: the same as its key. */
  choose(value: string): void {
    const { item } = this;
    if (!item || this.busy) return;
    this.buffer = '';
    this.#take(chosen(item, this.sheet.answers[item.name], value, this.#fresh));
  }

  /** Why there is no answer. */
  leaveOut(why: NoAnswer): void {
    if (this.item && !this.busy) this.#take({ to: 'next', answer: { missing: why } });
  }

  // What stands in the field becomes the answer; false when it can't be one.
  protected commit(): boolean {
    const { item, step, buffer } = this;
    if (step.is === 'code') this.set({ code: buffer.trim() });
    if (!item) return true;
    const around = { near: this.occasion.date ?? today(), language: this.sheet.language };
    const found = settle(item, this.sheet.answers[item.name], buffer, around);
    if (found) this.#answer(item, found.answer);
    else this.wrong();
    return found !== null;
  }

  protected wrong(): void {
    this.wrongs += 1;
    this.said = t('evaluation-said-wrong');
    tone.play();
  }

  /** Goes back or on without choosing, as far as there are questions. */
  go(by: -1 | 1): void {
    const to = this.at + by;
    if (to < 0 || to >= this.steps.length) this.wrong();
    else this.jump(to);
  }

  /** Leaves the question for the one at `at`. */
  jump(at: number): void {
    if (!this.busy && this.commit()) this.goTo(at);
  }

  /** Stands on one of the steps. */
  goTo(at: number): void {
    this.at = Math.max(0, Math.min(at, this.steps.length - 1));
    this.#fresh = true;
    const { item, step } = this;
    const field = item && isField(item) ? given(this.sheet.answers[item.name]) : '';
    this.buffer = step.is === 'code' ? this.sheet.code : field;
    this.said = this.#here();
    this.arrivals += 1;
  }

  async #forward(): Promise<void> {
    const { item, at } = this;
    const answer = item ? this.#spoken(item) : '';
    let to = at + 1;
    if (this.form.logic && item) {
      await this.working(() => this.form.ask(this.sheet.answers));
      const same = (step: Step) => step.is === 'question' && step.item.name === item.name;
      to = this.steps.findIndex(same) + 1 || at;
    }
    this.goTo(to);
    if (answer) this.said = plain(t('evaluation-said', { answer, next: this.said }));
    this.replay();
  }

  #spoken(item: Item): string {
    const { answers, language } = this.sheet;
    return answerText(item, answers[item.name], this.form.languages, language);
  }

  #here(): string {
    const { item, step, form } = this;
    const sheet = this.sheet.number ?? 0;
    if (!item) return plain(t('evaluation-said-step', { step: step.is, sheet }));
    const question = choose(item.label, form.languages, this.sheet.language).text;
    return plain(t('evaluation-said-question', { sheet, number: item.number, question }));
  }

  // One after the other. Keys pressed meanwhile wait; after a failure they belong to nothing any more.
  protected async working(work: () => Promise<void>): Promise<void> {
    this.#works += 1;
    const turn = this.#line.then(async () => {
      try {
        await work();
      } catch (error) {
        this.problem = textOf(error);
      }
      this.#works -= 1;
    });
    this.#line = turn;
    await turn;
    if (this.problem) this.#waiting = [];
  }

  protected get busy(): boolean {
    return this.#works > 0;
  }

  protected replay(): void {
    while (!this.busy && this.#waiting.length > 0) {
      const [key, caret] = this.#waiting.shift()!;
      const text = this.#inField && [...key.key].length === 1 && !key.ctrlKey && !key.altKey;
      if (text) this.buffer += key.key;
      else this.press(key, this.#inField ? { before: this.buffer, after: '' } : caret);
    }
  }
}

/** Keys that type nothing. */
const IDLE = /^(Shift|Control|Alt|AltGraph|Meta|OS|Tab|F\d+|CapsLock|NumLock|ContextMenu)$/;
/** With Alt, inside a field. */
const OUT: Record<string, NoAnswer> = { KeyN: 'illegible', Digit0: 'none' };
const today = () => new Date().toISOString().slice(0, 10);

export function blank(number: number, language: string): Sheet {
  return { uid: null, number, code: '', participant: null, language, answers: {} };
}
