import { t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import {
  api,
  type ActionPoint,
  type Capture,
  type CaptureEdit,
  type Commitment,
  type Day,
  type NewCapture,
  type OpOutput,
  type SessionRecord,
} from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';

/** What is kept of a workshop while it runs. */
export class Room {
  captures = $state.raw<readonly Capture[]>([]);
  actions = $state.raw<readonly ActionPoint[]>([]);
  commitments = $state.raw<readonly Commitment[]>([]);
  records = $state.raw<readonly SessionRecord[]>([]);
  days = $state.raw<readonly Day[]>([]);
  loaded = $state(false);
  readonly workshop: string;
  #turn = 0;

  /** Blocks by uid, for the titles of sessions. */
  readonly blocks = $derived(
    new Map(
      this.days.flatMap((day) =>
        day.blocks
          .flatMap((block) => [block, ...block.tracks.flatMap(({ blocks }) => blocks)])
          .map((block) => [block.uid, { block, day }] as const),
      ),
    ),
  );

  constructor(workshop: string) {
    this.workshop = workshop;
  }

  follow(): () => void {
    void this.load();
    return onChanges((changes) => {
      if (['room', 'plan', 'people', 'workshops'].some((area) => changes.includes(area))) {
        void this.load();
      }
    });
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const [captures, actions, commitments, records, plan] = await Promise.all([
        api.captures(this.workshop),
        api.actionPoints(this.workshop),
        api.commitments(this.workshop),
        api.sessionRecords(this.workshop),
        api.planShow(this.workshop),
      ]);
      if (turn !== this.#turn) return;
      Object.assign(this, { captures, actions, commitments, records, days: plan.days });
      this.loaded = true;
    } catch (error) {
      toasts.problem(error, { topic: 'room' });
    }
  }

  async #do<T>(act: Promise<OpOutput<T>>): Promise<T | null> {
    try {
      const done = await act;
      announce(done.changes);
      return done.output;
    } catch (error) {
      toasts.problem(error, { topic: 'room' });
      return null;
    }
  }

  /** Captures something; whether it is kept. */
  async capture(capture: NewCapture): Promise<boolean> {
    return (await this.#do(api.captureAdd(this.workshop, capture))) !== null;
  }

  /** Stores a field; what is refused is the field's to show. */
  async edit(uid: string, change: CaptureEdit): Promise<void> {
    announce((await api.captureEdit(uid, change)).changes);
  }

  settle = (uid: string, settled: boolean) => this.#do(api.captureEdit(uid, { settled }));

  async remove(capture: Capture): Promise<void> {
    await this.#do(api.captureRemove(capture.uid));
    undoably(t('room-removed'));
  }

  async photo(path: string): Promise<void> {
    try {
      const picture = await api.pictureKeep(path);
      await this.capture({ kind: 'photo', picture });
    } catch (error) {
      toasts.problem(error, { topic: 'room' });
    }
  }

  async addAction(what: string): Promise<boolean> {
    return (await this.#do(api.actionAdd(this.workshop, { what }))) !== null;
  }

  async editAction(point: ActionPoint): Promise<void> {
    announce((await api.actionEdit(point)).changes);
  }

  async removeAction(point: ActionPoint): Promise<void> {
    await this.#do(api.actionsRemove([point.uid ?? '']));
    undoably(t('room-action-removed'));
  }

  async commit(commitment: Commitment): Promise<void> {
    const { participant, text, due, remind } = commitment;
    announce((await api.commitmentSet(participant, text, due, remind)).changes);
  }
}
