import { parseLanguage, t } from '$lib/i18n';
import { loadTexts } from '$lib/i18n/load';
import { announce } from '$lib/ipc/changes';
import {
  api,
  type Evidence,
  type Localized,
  type SignatureColumn,
  type SignatureKind,
  type SignatureList,
  type SignatureListEdit,
  type Workshop,
} from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';

export const KINDS: readonly SignatureKind[] = [
  'allowance',
  'materials',
  'certificate_received',
  'photo_consent',
  'other',
];

/** What a list can show beside number and name. */
export const COLUMNS: readonly SignatureColumn[] = [
  'organisation',
  'position',
  'country',
  'phone',
  'email',
];

/** The lists that people of a workshop sign, and the scans of those that were signed. The pack follows their changes. */
export class SignLists {
  all = $state.raw<readonly SignatureList[]>([]);
  #scans = $state.raw<readonly Evidence[]>([]);
  #wanted = $state('');

  constructor(readonly workshop: Workshop) {}

  /** The list that is looked at. */
  readonly chosen = $derived.by(
    () => this.all.find(({ uid }) => uid === this.#wanted) ?? this.all[0],
  );

  /** Its signed sheets. */
  readonly scans = $derived.by(() => this.#scans.filter(({ list }) => list === this.chosen?.uid));

  choose(uid: string): void {
    this.#wanted = uid;
  }

  async load(): Promise<void> {
    const { uid } = this.workshop;
    [this.all, this.#scans] = await Promise.all([api.signatureLists(uid), api.evidence(uid)]);
  }

  /** Adds a list whose words are ready in every language of the workshop that has them. */
  async add(kind: SignatureKind): Promise<void> {
    await this.#doing(async () => {
      const [title, statement] = await Promise.all([
        this.#ready('pack-ready-title', kind),
        this.#ready('pack-ready-statement', kind),
      ]);
      const columns: SignatureColumn[] = ['organisation'];
      const done = await api.signatureListAdd(this.workshop.uid, {
        kind,
        title,
        statement,
        columns,
      });
      this.#wanted = done.output;
      announce(done.changes);
    });
  }

  /** Rejected changes are shown at the field. */
  async edit(uid: string, change: SignatureListEdit): Promise<void> {
    const done = await api.signatureListEdit(uid, change);
    announce(done.changes);
  }

  /** A change that no field shows. */
  async change(uid: string, change: SignatureListEdit): Promise<void> {
    await this.#doing(() => this.edit(uid, change));
  }

  async remove(uid: string): Promise<void> {
    await this.#doing(async () => {
      announce((await api.signatureListRemove(uid)).changes);
      undoably(t('pack-list-removed'));
    });
  }

  async attach(uid: string): Promise<void> {
    await this.#doing(async () => {
      const kind = { name: t('pack-scan-files'), extensions: ['pdf', 'jpg', 'jpeg', 'png'] };
      const path = await api.pickFile(t('pack-attach'), kind);
      if (path === null) return;
      announce((await api.evidenceAdd(this.workshop.uid, { slot: null, list: uid }, path)).changes);
      undoably(t('pack-attached'));
    });
  }

  async detach(scan: Evidence): Promise<void> {
    await this.#doing(async () => {
      announce((await api.evidenceRemove(scan.uid)).changes);
      undoably(t('pack-scan-removed'));
    });
  }

  async open(scan: Evidence): Promise<void> {
    await this.#doing(async () => {
      await api.openPath(await api.keptFile(scan.sha256, scan.name));
    });
  }

  async #ready(id: string, kind: SignatureKind): Promise<Localized> {
    const words: Localized = {};
    for (const tag of this.workshop.languages) {
      const language = parseLanguage(tag);
      if (language) words[tag] = (await loadTexts(language)).get(id, { kind });
    }
    const [main = 'en'] = this.workshop.languages;
    if (Object.keys(words).length === 0) words[main] = (await loadTexts('en')).get(id, { kind });
    return words;
  }

  async #doing(act: () => Promise<void>): Promise<void> {
    await act().catch((error) => toasts.problem(error, { topic: 'pack-lists' }));
  }
}
