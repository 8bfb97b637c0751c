import { i18n, plain, t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import { api, type Participant, type ParticipantField, type PeopleOrder } from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';
import { EXTRA } from './fields';

/** The files the list can be written as. */
export const OUT_KINDS = ['xlsx', 'csv', 'vcf', 'anonymous'] as const;
export type OutKind = (typeof OUT_KINDS)[number];

const extensionOf = (kind: OutKind) => (kind === 'anonymous' ? 'xlsx' : kind);

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
      if (areas.includes('people') || areas.includes('workshops')) this.load();
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

  /** Moves people before somebody, to the end for nobody. */
  async move(people: readonly Participant[], before: Participant | null): Promise<void> {
    await this.#act(async () => {
      const uids = people.map(({ uid }) => uid);
      await this.#settle((await api.participantsMove(uids, before?.uid ?? null)).changes);
    });
  }

  /** Chooses the order of this list and of every paper. */
  async order(people_order: PeopleOrder): Promise<void> {
    await this.#act(async () => {
      await this.#settle((await api.workshopEdit(this.workshop, { people_order })).changes);
    });
  }

  /** Writes the list to a file that is asked for; answers where it is. */
  async export(kind: OutKind, code: string): Promise<string | null> {
    let written: string | null = null;
    await this.#act(async () => {
      const file = { name: t('people-out-as', { kind }), extensions: [extensionOf(kind)] };
      const name = plain(t('people-out-file', { kind, code }));
      const path = await api.pickTarget(t('people-out'), name, file);
      if (path === null) return;
      const options = { language: i18n.language, without_names: kind === 'anonymous' };
      written = (await api.peopleExport(this.workshop, path, options)).path;
    });
    return written;
  }

  async #act(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      toasts.problem(error, { topic: 'people' });
    }
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
