import { api, type Asked } from '$lib/ipc/ipc';
import { toasts } from '$shared/toast/toasts.svelte';

/** A form answered to see what it asks; nothing of it is stored. */
export class TrialRun {
  answers = $state.raw<Readonly<Record<string, string>>>({});
  asked = $state.raw<Asked | null>(null);
  readonly #form: string;
  #turn = 0;

  constructor(form: string) {
    this.#form = form;
  }

  begin(): Promise<void> {
    this.answers = {};
    this.asked = null;
    return this.#ask();
  }

  async answer(question: string, value: string): Promise<void> {
    const { [question]: _, ...others } = this.answers;
    this.answers = value === '' ? others : { ...others, [question]: value };
    await this.#ask();
  }

  async #ask(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const asked = await api.formAsked(this.#form, null, { ...this.answers });
      // A late answer to older answers is no answer.
      if (turn === this.#turn) this.asked = asked;
    } catch (error) {
      toasts.problem(error, { topic: 'forms' });
    }
  }
}
