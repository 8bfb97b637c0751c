import { t } from '$lib/i18n';
import { announce } from '$lib/ipc/changes';
import { api, type Occasion, type Participant, type Response } from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';

/** The sheets of an occasion that were typed. */
export class Pile {
  /** In the order of their numbers; null until the first answer. */
  responses = $state.raw<readonly Response[] | null>(null);
  people = $state.raw<readonly Participant[]>([]);
  readonly occasion: Occasion;

  readonly list = $derived(this.responses ?? []);
  /** Sheets whose two typings differ. */
  readonly differing = $derived(this.list.filter((one) => one.differs.length > 0));
  /** Sheets that were typed once. */
  readonly unchecked = $derived(this.list.filter((one) => !one.checked));

  constructor(occasion: Occasion) {
    this.occasion = occasion;
  }

  async load(): Promise<void> {
    try {
      this.responses = await api.responses(this.occasion.uid);
    } catch (error) {
      toasts.problem(error, { topic: 'entry' });
    }
  }

  async loadPeople(): Promise<void> {
    const people = await api.participants(this.occasion.workshop);
    this.people = people.filter(({ role }) => role === 'participant');
  }

  find(uid: string | null | undefined): Response | null {
    return this.list.find((one) => one.uid === uid) ?? null;
  }

  /** The first number after `number` that no sheet has; without it, the one after all. */
  free(number?: number | null): number {
    const taken = new Set(this.list.map(({ sheet }) => sheet ?? 0));
    let next = (number ?? Math.max(0, ...taken)) + 1;
    while (taken.has(next)) next += 1;
    return next;
  }

  /** The sheet before or after one; -1 past the first, the length past the last. */
  beside(uid: string | null, by: -1 | 1, list = this.list): number {
    const here = list.findIndex((one) => one.uid === uid);
    if (here < 0) return by < 0 ? list.length - 1 : -1;
    return here + by;
  }

  /** The sheet to type a second time after that number. */
  nextUnchecked(number: number | null): Response | null {
    const after = this.unchecked.find(({ sheet }) => (sheet ?? 0) > (number ?? 0));
    return after ?? this.unchecked[0] ?? null;
  }

  /** Removes a sheet; undo brings it back. */
  async remove(response: Response): Promise<void> {
    try {
      const { changes } = await api.responsesRemove([response.uid]);
      announce(changes);
      undoably(t('evaluation-sheet-removed', { sheet: response.sheet ?? 0 }));
    } catch (error) {
      toasts.problem(error, { topic: 'entry' });
    }
    await this.load();
  }
}
