import { announce, onChanges } from '$lib/ipc/changes';
import { api, type ParticipantField, type PersonFile, type Twins } from '$lib/ipc/ipc';

/** One person of the registry: read, changed field by field, read again when something else changed them. */
export class OnePerson {
  file = $state.raw<PersonFile | null>(null);
  /** Records that may be the same person. */
  twins = $state.raw<readonly Twins[]>([]);
  problem = $state.raw<unknown>(null);

  #asked = 0;

  constructor(readonly uid: string) {}

  follow(): () => void {
    void this.load();
    const end = onChanges((areas) => {
      if (
        areas.some((area) => ['people', 'workshops', 'attendance', 'certificates'].includes(area))
      )
        void this.load();
    });
    return () => {
      this.#asked++;
      end();
    };
  }

  async load(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const file = await api.personFile(this.uid);
      if (asked !== this.#asked) return;
      this.file = file;
      this.problem = null;
      const twins = await api.personTwins(file.uid);
      if (asked === this.#asked) this.twins = twins;
    } catch (error) {
      if (asked === this.#asked) this.problem = error;
    }
  }

  /** Stores one fact; rejects with the reason of a refusal. */
  async store(field: ParticipantField, value: string): Promise<void> {
    const done = await api.personEdit(this.uid, field, value);
    announce(done.changes);
  }
}
