import { onChanges } from '$lib/ipc/changes';
import { api, type AwardKind, type StackRow } from '$lib/ipc/ipc';
import { toasts } from '$shared/toast/toasts.svelte';
import { onCalled } from './calls';
import { nextAfter, waits } from './stack';

/** The names that a projector shows: who is called, and who is next. Follows the list by itself. */
export class CalledNames {
  rows = $state.raw<readonly StackRow[] | null>(null);
  #called = $state<string | null>(null);
  #turn = 0;
  readonly #workshop: string;
  readonly #kind: AwardKind;

  constructor(workshop: string, kind: AwardKind) {
    this.#workshop = workshop;
    this.#kind = kind;
  }

  /** Who is called: whom the list is at, else the first who waits. */
  readonly now = $derived.by(() => {
    const waiting = (this.rows ?? []).filter(waits);
    return waiting.find(({ issued }) => issued.number === this.#called) ?? waiting[0] ?? null;
  });

  readonly next = $derived(this.now && nextAfter(this.rows ?? [], this.now.place));

  /** Loads, and again after every change; returns the end of it. */
  follow(): () => void {
    void this.load();
    const ends = [
      onChanges((changes) => {
        if (changes.some((area) => ['certificates', 'people', 'attendance'].includes(area)))
          void this.load();
      }),
      onCalled((number) => (this.#called = number)),
    ];
    return () => ends.forEach((end) => end());
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const { rows } = await api.certificateHanding(this.#workshop, this.#kind);
      if (turn === this.#turn) this.rows = rows;
    } catch (error) {
      toasts.problem(error, { topic: 'ceremony' });
    }
  }
}
