import { i18n, plain, t } from '$lib/i18n';
import { api, type ProofKey, type ProofState } from '$lib/ipc/ipc';
import { toasts } from '$shared';
import { dayInSentence, grouped } from './words';

const TOPIC = 'proof';

/** The paper that printers hold where this computer is from. */
const paperHere = () => (/-(US|CA|MX|PH)$/.test(navigator.language) ? 'letter' : 'a4');

/** The key of the organisation and what goes with it: whom one trusts, lists, the check page. */
export class Proof {
  state = $state.raw<ProofState | null>(null);
  busy = $state(false);

  /** The key that certificates are signed with. */
  readonly key = $derived(this.state?.keys.find((key) => key.active) ?? null);
  readonly others = $derived(this.state?.keys.filter((key) => !key.active) ?? []);
  /** What this library last signed about its own certificates. */
  readonly ownList = $derived(this.state?.lists.find((list) => list.kid === this.key?.kid) ?? null);

  load = async (): Promise<void> => {
    try {
      this.state = await api.proofState();
    } catch (error) {
      toasts.problem(error, { topic: TOPIC });
    }
  };

  /** Opens a key; a wrong passphrase is thrown, for the field to show. */
  open = async (kid: string, passphrase: string): Promise<void> => {
    await api.proofKeyOpen(kid, passphrase);
    await this.load();
    toasts.say(t('proof-opened'), { topic: TOPIC });
  };

  lock = () =>
    this.#run(async () => {
      await api.proofKeyClose();
      toasts.say(t('proof-locked'), { topic: TOPIC });
    });

  use = (kid: string) => this.#run(async () => void (await api.proofKeyUse(kid)));

  carry = (key: ProofKey) =>
    this.#write('proof-carry', 'flipkey', t('proof-key-files'), (path) =>
      api.proofKeyExport(key.kid, path),
    );

  giveName = () =>
    this.#write('proof-trust-give', 'issuer', t('proof-trust-files'), api.proofIssuerExport);

  giveList = () =>
    this.#write('proof-list', 'void', t('proof-list-files'), (path) => api.proofListExport(path));

  /** Writes the list of a key that signs no more; a wrong passphrase is thrown, for the field to show. */
  listOf = async (key: ProofKey, passphrase: string): Promise<void> => {
    const kind = { name: t('proof-list-files'), extensions: ['void'] };
    const name = plain(t('proof-list-name', { organisation: key.name }));
    const path = await api.pickTarget(t('proof-list-export-title'), name, kind);
    if (path === null) return;
    await api.proofListExportOf(key.kid, passphrase, path);
    this.#saved(path);
    await this.load();
  };

  page = () => this.#write('proof-page', 'html', t('proof-page-kind'), api.proofPageExport);

  /** Writes the sheet with the words; answers where it is. */
  async paper(kid: string, name: string, passphrase: string): Promise<string | null> {
    const file = plain(t('proof-print-name', { organisation: name }));
    const kind = { name: 'PDF', extensions: ['pdf'] };
    const path = await api.pickTarget(t('proof-print-title'), file, kind);
    if (path !== null) {
      await api.proofWordsPaper(kid, passphrase, path, i18n.language, paperHere());
    }
    return path;
  }

  trust = () =>
    this.#read('proof-trust-add', 'issuer', t('proof-trust-files'), async (path) => {
      const { name, kid } = await api.proofTrust(path);
      toasts.say(t('proof-trust-added', { organisation: name, key: grouped(kid) }), {
        topic: TOPIC,
      });
    });

  untrust = (kid: string, name: string) =>
    this.#run(async () => {
      await api.proofUntrust(kid);
      toasts.say(t('proof-trust-removed', { organisation: name }), { topic: TOPIC });
    });

  takeList = () =>
    this.#read('proof-list-import', 'void', t('proof-list-files'), async (path) => {
      const { name, day, is_new } = await api.proofListImport(path);
      const told = is_new ? 'proof-list-taken' : 'proof-list-known';
      toasts.say(t(told, { organisation: name, day: dayInSentence(day) }), {
        topic: TOPIC,
      });
    });

  async #read(
    title: 'proof-trust-add' | 'proof-list-import',
    extension: string,
    name: string,
    act: (path: string) => Promise<unknown>,
  ): Promise<void> {
    await this.#run(async () => {
      const path = await api.pickFile(t(title), { name, extensions: [extension] });
      if (path !== null) await act(path);
    });
  }

  async #write(
    what: 'proof-carry' | 'proof-trust-give' | 'proof-list' | 'proof-page',
    extension: string,
    kind: string,
    act: (path: string) => Promise<unknown>,
  ): Promise<void> {
    const organisation = this.key?.name ?? '';
    const names = {
      'proof-carry': () => [t('proof-carry-title'), t('proof-carry-name', { organisation })],
      'proof-trust-give': () => [t('proof-trust-give-title'), organisation],
      'proof-list': () => [t('proof-list-export-title'), t('proof-list-name', { organisation })],
      'proof-page': () => [t('proof-page-title'), t('proof-page-name', { organisation })],
    };
    const [title = '', name = ''] = names[what]();
    await this.#run(async () => {
      const path = await api.pickTarget(title, plain(name), {
        name: kind,
        extensions: [extension],
      });
      if (path === null) return;
      await act(path);
      this.#saved(path);
    });
  }

  #saved(path: string): void {
    const file = path.split(/[/\\]/).at(-1) ?? path;
    toasts.say(t('common-saved-file', { file }), {
      topic: TOPIC,
      act: { label: t('common-show-in-folder'), run: () => void this.#show(path) },
    });
  }

  async #show(path: string): Promise<void> {
    await api.showInFolder(path).catch((error: unknown) => toasts.problem(error));
  }

  async #run(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
    } catch (error) {
      toasts.problem(error, { topic: TOPIC });
    }
    await this.load();
    this.busy = false;
  }
}
