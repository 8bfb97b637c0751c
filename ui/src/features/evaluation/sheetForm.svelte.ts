import { api, type Asked, type Form } from '$lib/ipc/ipc';
import { given, hasLogic, itemsOf, offered, type Answers, type Item } from './shape';

/** The form of the sheets, in the version that is on the screen. */
export class SheetForm {
  readonly uid: string;
  form = $state.raw<Form | null>(null);
  /** What is asked after what was answered; null where everything is. */
  asked = $state.raw<Asked | null>(null);
  #newest: Form | null = null;
  readonly #older: Record<number, Form> = {};

  readonly definition = $derived(this.form?.definition ?? {});
  readonly identity = $derived(this.definition.identity ?? 'anonymous');
  readonly languages = $derived(this.definition.languages ?? []);
  readonly logic = $derived(hasLogic(this.definition));
  /** Questions and notes in order. */
  readonly items = $derived(itemsOf(this.definition));
  /** What is answered, whether or not it is asked of everybody. */
  readonly questions = $derived(this.items.filter(({ kind }) => kind !== 'note'));

  constructor(uid: string) {
    this.uid = uid;
  }

  get version(): number | null {
    return this.form?.version ?? null;
  }

  /** Shows that version, the newest for null. */
  async use(version: number | null): Promise<void> {
    if (version === null || version === this.#newest?.version) {
      this.#newest ??= await api.formGet(this.uid, null);
      this.form = this.#newest;
      return;
    }
    this.form = this.#older[version] ??= await api.formGet(this.uid, version);
  }

  /** Asks the core what is asked now; a form without such rules asks everything. */
  async ask(answers: Answers): Promise<void> {
    this.asked = this.logic ? await api.formAsked(this.uid, this.version, answers) : null;
  }

  /** The questions that are asked, and those that have an answer all the same. */
  shown(answers: Answers): Item[] {
    const { asked } = this;
    return this.questions
      .filter(({ name }) => !asked || asked.questions.includes(name) || given(answers[name]) !== '')
      .map((item) => offered(item, asked));
  }
}
