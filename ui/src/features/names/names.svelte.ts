import { t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import { api, type NormalName, type Participant, type WorkshopEdit } from '$lib/ipc/ipc';
import { matchesQuery } from '$lib/palette/palette.svelte';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';
import { ownName } from './print';

export type Shown = 'open' | 'everybody';

/** The names of one workshop, and whose are confirmed. */
export class Names {
  list = $state.raw<readonly Participant[]>([]);
  known = $state(false);
  problem = $state.raw<unknown>(null);
  shown = $state<Shown>('everybody');
  query = $state('');
  /** Who has the keys. */
  cursor = $state<string | null>(null);
  #normal = $state.raw<readonly NormalName[]>([]);
  /** Who was proofed while only the others are shown: they stay until the list is looked at anew. */
  #kept = $state.raw<ReadonlySet<string>>(new Set());
  #asked = 0;

  /** Those who are asked: the team may, but need not. */
  readonly asked = $derived(this.list.filter(({ role }) => role === 'participant'));
  readonly proofed = $derived(this.asked.filter(({ proofed }) => proofed).length);
  readonly normal = $derived(new Map(this.#normal.map((one) => [one.participant, one.normal])));
  readonly view = $derived(
    this.list.filter(
      (person) =>
        (this.shown === 'everybody' || this.#waits(person)) &&
        matchesQuery(
          this.query,
          person.name,
          person.certificate_name ?? '',
          person.native_name ?? '',
          person.organisation ?? '',
        ),
    ),
  );

  constructor(readonly workshop: string) {}

  /** Reads the names, and again after every change of people, until the returned function is called. */
  follow(): () => void {
    void this.load();
    return onChanges((areas) => {
      if (areas.includes('people') || areas.includes('workshops')) void this.load();
    });
  }

  async load(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const [list, normal] = await Promise.all([
        api.participants(this.workshop),
        api.namesInCapitals(this.workshop),
      ]);
      if (asked !== this.#asked) return;
      this.list = list;
      this.#normal = normal;
      this.known = true;
      this.problem = null;
    } catch (error) {
      if (asked === this.#asked) this.problem = error;
    }
  }

  show(shown: Shown): void {
    this.shown = shown;
    this.#kept = new Set();
  }

  // Who was proofed a moment ago stays where they were.
  #waits({ uid, role, proofed }: Participant): boolean {
    return role === 'participant' && (!proofed || this.#kept.has(uid));
  }

  /** Confirms somebody's name, or opens it again. */
  async toggle(person: Participant): Promise<void> {
    await this.proof([person], !person.proofed);
  }

  async proof(people: readonly Participant[], proofed: boolean): Promise<void> {
    const uids = people.filter((one) => one.proofed !== proofed).map(({ uid }) => uid);
    if (uids.length === 0) return;
    await this.#act(async () => {
      const done = await api.namesProof(uids, proofed);
      if (uids.length === 1) this.#kept = new Set([...this.#kept, ...uids]);
      announce(done.changes);
      const count = done.output;
      if (uids.length > 1) undoably(t(proofed ? 'names-done' : 'names-opened', { count }));
    });
  }

  /** Stores the name on the certificate; the name in lists needs none of its own. Rejects with the reason. */
  async rename(person: Participant, text: string): Promise<void> {
    const name = text.trim();
    if (name === ownName(person)) return;
    const own = name === person.name ? '' : name;
    const done = await api.participantEdit(person.uid, 'certificate_name', own);
    announce(done.changes);
  }

  /** Writes names as in running text. */
  async writeNormally(uids: readonly string[]): Promise<void> {
    await this.#act(async () => {
      const done = await api.namesWriteNormally([...uids]);
      announce(done.changes);
      undoably(t('names-capitals-done', { count: done.output }));
    });
  }

  /** What papers print around a name. */
  async print(edit: Pick<WorkshopEdit, 'print_titles' | 'print_native'>): Promise<void> {
    await this.#act(async () => announce((await api.workshopEdit(this.workshop, edit)).changes));
  }

  /** Takes the keys `by` rows on. */
  move(by: number): void {
    const at = this.view.findIndex(({ uid }) => uid === this.cursor);
    const to = Math.max(0, Math.min(this.view.length - 1, at < 0 ? 0 : at + by));
    this.cursor = this.view[to]?.uid ?? null;
  }

  async #act(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      toasts.problem(error, { topic: 'names' });
    }
  }
}
