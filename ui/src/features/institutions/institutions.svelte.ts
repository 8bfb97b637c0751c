import { i18n, t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import {
  api,
  type InstitutionEdit,
  type InstitutionLine,
  type OpOutput,
  type UnlinkedGroup,
} from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';
import { nameOf } from './words';

/** What a change of an institution may leave out. */
export type Change = Partial<InstitutionEdit>;

/** One line of what is not linked, as long as it is shown. */
export const groupKey = ({ text, countries }: UnlinkedGroup): string =>
  `${text}|${countries.join(' ')}`;

/** The registry of institutions, and what in the lists belongs to none yet. */
export class Institutions {
  /** null until the first answer. */
  lines = $state.raw<readonly InstitutionLine[] | null>(null);
  unlinked = $state.raw<readonly UnlinkedGroup[] | null>(null);
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  // Settled here and perhaps not yet there: a late answer must not bring them back.
  #settled = new Set<string>();

  /** Reads, and again after every change that matters, until the returned function is called. */
  follow(): () => void {
    void this.load();
    const stop = onChanges((changes) => {
      if (!changes.some((area) => ['organisations', 'people', 'workshops'].includes(area))) return;
      // Somebody who links one line after the other does not wait for the list.
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.load(), 120);
    });
    return () => {
      clearTimeout(this.#timer);
      stop();
    };
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const [lines, unlinked] = await Promise.all([
        api.institutions(''),
        api.institutionsUnlinked(),
      ]);
      if (turn !== this.#turn) return;
      this.lines = lines;
      this.unlinked = unlinked.filter((group) => !this.#settled.has(groupKey(group)));
    } catch (error) {
      toasts.problem(error, { topic: 'institutions' });
    }
  }

  /** A refusal is the field's to show. */
  async edit(uid: string, change: Change): Promise<void> {
    const none = { name: null, short_name: null, kind: null, country: null, aliases: null };
    announce((await api.institutionEdit(uid, { ...none, ...change })).changes);
  }

  /** Adds an institution in the interface's language; a refusal is the dialog's to show. */
  async add(name: string, country: string | null): Promise<string> {
    const facts = { name: { [i18n.language]: name.trim() }, short_name: '', kind: null, country };
    const { output, changes } = await api.institutionAdd(facts);
    announce(changes);
    return output;
  }

  async remove(lines: readonly InstitutionLine[]): Promise<boolean> {
    const count = await this.#do(() => api.institutionsRemove(lines.map(({ uid }) => uid)));
    if (count === null) return false;
    undoably(t('institutions-removed', { count }));
    return true;
  }

  async merge(keep: InstitutionLine, all: readonly InstitutionLine[]): Promise<boolean> {
    const others = all.map(({ uid }) => uid).filter((uid) => uid !== keep.uid);
    const done = await this.#do(async () => {
      const { changes, undo } = await api.institutionsMerge(keep.uid, others);
      return { output: true, changes, undo };
    });
    if (done) undoably(t('institutions-merged', { name: nameOf(keep.name) }));
    return done === true;
  }

  /** Links everybody of a group to an institution. */
  async link(group: UnlinkedGroup, uid: string, name: string): Promise<void> {
    const people = await this.#settle(group, () => api.institutionLink(group.written, uid));
    if (people !== null) undoably(t('institutions-linked', { people, name }));
  }

  /** Makes an institution of a group and links everybody of it. */
  async make(group: UnlinkedGroup): Promise<void> {
    const made = () => api.institutionLinkNew(group.written, i18n.language);
    if ((await this.#settle(group, made)) !== null)
      undoably(t('institutions-made', { name: group.text }));
  }

  async #settle<T>(group: UnlinkedGroup, act: () => Promise<OpOutput<T>>): Promise<T | null> {
    const key = groupKey(group);
    this.#settled.add(key);
    this.unlinked = this.unlinked?.filter((one) => groupKey(one) !== key) ?? null;
    const done = await this.#do(act);
    this.#settled.delete(key);
    if (done === null) void this.load();
    return done;
  }

  async #do<T>(act: () => Promise<OpOutput<T>>): Promise<T | null> {
    try {
      const done = await act();
      announce(done.changes);
      return done.output;
    } catch (error) {
      toasts.problem(error, { topic: 'institutions' });
      return null;
    }
  }
}
