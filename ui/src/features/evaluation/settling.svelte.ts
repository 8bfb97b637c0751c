import { announce } from '$lib/ipc/changes';
import { api, type Difference, type Response } from '$lib/ipc/ipc';
import { toasts } from '$shared/toast/toasts.svelte';
import type { Pile } from './pile.svelte';
import { SheetForm } from './sheetForm.svelte';

/** What two typings of the sheets do not agree on, one question after the other. */
export class Settling {
  /** The sheet it is about; null when all is settled. */
  response = $state.raw<Response | null>(null);
  differences = $state.raw<readonly Difference[]>([]);
  readonly form: SheetForm;
  readonly #pile: Pile;
  #busy = false;

  readonly difference = $derived(this.differences[0] ?? null);
  readonly item = $derived.by(
    () => this.form.questions.find(({ name }) => name === this.difference?.question) ?? null,
  );

  constructor(pile: Pile) {
    this.#pile = pile;
    this.form = new SheetForm(pile.occasion.form);
  }

  /** Goes to what is still open; false when nothing is. */
  async next(): Promise<boolean> {
    try {
      const response = this.#pile.differing[0] ?? null;
      if (response) {
        await this.form.use(response.version);
        this.differences = await api.responseDifferences(response.uid);
      }
      this.response = response;
    } catch (error) {
      toasts.problem(error, { topic: 'entry' });
    }
    return this.response !== null;
  }

  /** The first or the second typing is right; false when it was the last question. */
  async settle(second: boolean): Promise<boolean> {
    const { response, difference } = this;
    if (!response || !difference || this.#busy) return true;
    this.#busy = true;
    try {
      announce((await api.responseSettle(response.uid, difference.question, second)).changes);
      await this.#pile.load();
    } catch (error) {
      toasts.problem(error, { topic: 'entry' });
    }
    this.#busy = false;
    return this.next();
  }
}
