import { i18n, t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import { api, type FormKind, type FormLine, type OpOutput, type ReadyForm } from '$lib/ipc/ipc';
import { choose } from '$lib/localized';
import { router } from '$lib/router.svelte';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';

/** The forms of the library. */
export class Forms {
  /** null until the first answer. */
  lines = $state.raw<readonly FormLine[] | null>(null);
  ready = $state.raw<readonly ReadyForm[]>([]);
  busy = $state(false);
  #turn = 0;

  follow(): () => void {
    void this.load();
    return onChanges((changes) => {
      if (changes.includes('forms') || changes.includes('evaluation')) void this.load();
    });
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const lines = await api.formList('');
      if (turn === this.#turn) this.lines = lines;
    } catch (error) {
      toasts.problem(error, { topic: 'forms' });
    }
  }

  async loadReady(): Promise<void> {
    this.ready = await api.formsReady().catch(() => []);
  }

  async #do<T>(act: () => Promise<OpOutput<T>>): Promise<T | null> {
    this.busy = true;
    try {
      const done = await act();
      announce(done.changes);
      return done.output;
    } catch (error) {
      toasts.problem(error, { topic: 'forms' });
      return null;
    } finally {
      this.busy = false;
    }
  }

  open(uid: string): void {
    router.go({ name: 'forms', uid, part: 'questions' });
  }

  /** Adds an empty form in the interface's language and opens it; what is refused is the dialog's to show. */
  async add(kind: FormKind, title: string): Promise<void> {
    const { output, changes } = await api.formAdd(kind, { [i18n.language]: title.trim() });
    announce(changes);
    this.open(output);
  }

  async addReady(key: string): Promise<void> {
    const uid = await this.#do(() => api.formAddReady(key, null));
    if (uid) this.open(uid);
  }

  async copy(uid: string): Promise<void> {
    const copy = await this.#do(() => api.formCopy(uid));
    if (!copy) return;
    this.open(copy);
    undoably(t('forms-copied'));
  }

  /** Removes forms with their answers; true when they are gone. */
  async remove(forms: readonly Pick<FormLine, 'uid' | 'title'>[]): Promise<boolean> {
    const count = await this.#do(() => api.formsRemove(forms.map(({ uid }) => uid)));
    const [only] = forms;
    if (count === null || !only) return false;
    undoably(
      forms.length === 1
        ? t('forms-removed', { title: choose(only.title).text })
        : t('forms-removed-count', { count: forms.length }),
    );
    return true;
  }
}
