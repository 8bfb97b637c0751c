import { t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import {
  api,
  type ParticipantField,
  type PersonFile,
  type TwinRecord,
  type Twins,
} from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';

const SHOWN = ['people', 'workshops', 'attendance', 'certificates'];

/** One person of the registry: read, changed field by field, read again when something else changed them. */
export class OnePerson {
  file = $state.raw<PersonFile | null>(null);
  /** Records that may be the same person. */
  twins = $state.raw<readonly Twins[]>([]);
  /** Who was said to be somebody else. */
  apart = $state.raw<readonly TwinRecord[]>([]);
  problem = $state.raw<unknown>(null);

  #asked = 0;

  constructor(readonly uid: string) {}

  follow(): () => void {
    void this.load();
    const end = onChanges((areas) => {
      if (areas.some((area) => SHOWN.includes(area))) void this.load();
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
      const [apart, twins] = await Promise.all([
        api.personApart(file.uid),
        api.personTwins(file.uid),
      ]);
      if (asked !== this.#asked) return;
      this.apart = apart;
      this.twins = twins;
    } catch (error) {
      if (asked === this.#asked) this.problem = error;
    }
  }

  /** Stores one fact; rejects with the reason of a refusal. */
  async store(field: ParticipantField, value: string): Promise<void> {
    const done = await api.personEdit(this.uid, field, value);
    announce(done.changes);
  }

  /** Takes back that somebody is another person. */
  async notApart(other: TwinRecord): Promise<void> {
    try {
      const done = await api.peopleKeepApart(this.uid, other.person, false);
      undoably(t('person-apart-taken', { name: other.name }));
      announce(done.changes);
    } catch (error) {
      toasts.problem(error, { topic: 'person' });
    }
  }
}
