import { announce } from '$lib/ipc/changes';
import { fieldText, textOf } from '$lib/ipc/errors';
import { api, type AwardKind, type SeriesState, type Workshop } from '$lib/ipc/ipc';
import { toasts } from '$shared/toast/toasts.svelte';

/** How the numbers of a workshop are made, which come next, and what is set aside. */
export class Numbers {
  /** null until it is loaded. */
  state = $state.raw<SeriesState | null>(null);
  /** The first number of the pattern that is being typed, or why it is none. */
  preview = $state('');
  refusal = $state<string | null>(null);
  readonly #workshop: Workshop;
  #asked = 0;

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
  }

  readonly pattern = $derived(this.state?.own_pattern ?? this.state?.library_pattern ?? '');

  load = async (): Promise<void> => {
    try {
      this.state = await api.certificateSeries(this.#workshop.uid);
    } catch (error) {
      toasts.problem(error, { topic: 'certificates' });
    }
  };

  /** Shows what a pattern would give, while it is typed; only the last one counts. */
  async look(pattern: string): Promise<void> {
    const turn = ++this.#asked;
    const kind = this.state?.next[0]?.kind ?? 'participation';
    const given = pattern.trim() === '' ? (this.state?.library_pattern ?? '') : pattern;
    let [preview, refusal]: [string, string | null] = ['', null];
    try {
      preview = await api.certificateSeriesPreview(this.#workshop.uid, kind, given);
    } catch (error) {
      refusal = fieldText(error, 'number_pattern') ?? textOf(error);
    }
    if (turn === this.#asked) [this.preview, this.refusal] = [preview, refusal];
  }

  /** The workshop's own; empty for that of all. */
  async setOwn(pattern: string): Promise<void> {
    const own = pattern.trim() === this.state?.library_pattern ? '' : pattern.trim();
    announce((await api.workshopEdit(this.#workshop.uid, { number_pattern: own })).changes);
    await this.load();
  }

  /** Makes the workshop's pattern that of all workshops. */
  async setForAll(): Promise<void> {
    try {
      announce((await api.certificateSeriesEdit(this.pattern)).changes);
      await this.setOwn('');
    } catch (error) {
      toasts.problem(error, { topic: 'certificates' });
    }
  }

  /** A refusal is thrown, for the fields to show. */
  async reserve(kind: AwardKind, first: number, last: number, here: boolean): Promise<void> {
    const { uid } = this.#workshop;
    announce((await api.certificateSeriesReserve(uid, kind, first, last, here)).changes);
    await this.load();
  }

  async release(uid: string): Promise<void> {
    try {
      announce((await api.certificateSeriesRelease(uid)).changes);
    } catch (error) {
      toasts.problem(error, { topic: 'certificates' });
    }
    await this.load();
  }
}
