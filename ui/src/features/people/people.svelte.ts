import { t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import { api, type Participant, type ParticipantField } from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';
import { EXTRA } from './fields';

/** The people of one workshop: read, changed cell by cell, read again when something else changed them. */
export class People {
  list = $state.raw<readonly Participant[]>([]);
  /** Whether the list was read at least once. */
  known = $state(false);
  problem = $state.raw<unknown>(null);

  #asked = 0;
  #reading: Promise<void> = Promise.resolve();

  constructor(readonly workshop: string) {}

  /** Reads the list, and again after every change of people, until the returned function is called. */
  follow(): () => void {
    this.load();
    return onChanges((areas) => {
      if (areas.includes('people')) this.load();
    });
  }

  /** Done when the list is as the last change left it. */
  get settled(): Promise<void> {
    return this.#reading;
  }

  load(): void {
    this.#reading = this.#read();
  }

  async #read(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const list = await api.participants(this.workshop);
      if (asked !== this.#asked) return;
      this.list = list;
      this.known = true;
      this.problem = null;
    } catch (error) {
      if (asked === this.#asked) this.problem = error;
    }
  }

  /** Stores one cell; rejects with the reason of a refusal. */
  async store(person: Participant, column: string, text: string): Promise<void> {
    const done = column.startsWith(EXTRA)
      ? await api.participantEditExtra(person.uid, column.slice(EXTRA.length), text)
      : await api.participantEdit(person.uid, column as ParticipantField, text);
    await this.#settle(done.changes);
  }

  /** Adds somebody by name; answers the uid of the participation. */
  async add(name: string): Promise<string> {
    const done = await api.participantAdd(this.workshop, { name });
    await this.#settle(done.changes);
    return done.output;
  }

  async remove(people: readonly Participant[]): Promise<void> {
    try {
      const done = await api.participantsRemove(people.map(({ uid }) => uid));
      await this.#settle(done.changes);
      undoably(t('people-removed', { count: done.output }));
    } catch (error) {
      toasts.problem(error);
    }
  }

  // The announcement makes this list read itself anew; whoever waits goes on when it has.
  async #settle(changes: readonly string[]): Promise<void> {
    announce(changes);
    await this.#reading;
  }
}
