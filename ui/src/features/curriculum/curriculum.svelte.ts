import { i18n, LANGUAGES, plain, t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import {
  api,
  type Activity,
  type ActivityEdit,
  type ImportCounts,
  type KeyDocument,
  type Localized,
  type Module,
  type ModuleEdit,
  type ModuleLine,
  type OpOutput,
  type Term,
} from '$lib/ipc/ipc';
import { choose } from '$lib/localized';
import { router } from '$lib/router.svelte';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';

/** Files a curriculum travels in. */
export const files = () => ({
  name: t('curriculum-files'),
  extensions: ['flipcurriculum'],
});

/** The curriculum while it is read and written. */
export class Curriculum {
  lines = $state.raw<readonly ModuleLine[] | null>(null);
  module = $state.raw<Module | null>(null);
  terms = $state.raw<readonly Term[]>([]);
  documents = $state.raw<readonly KeyDocument[]>([]);
  /** What the last import did, until it is closed. */
  counts = $state.raw<ImportCounts | null>(null);
  busy = $state(false);
  /** The two languages that texts are written in side by side. */
  first = $state<string>(i18n.language);
  second = $state<string>(LANGUAGES.find((tag) => tag !== i18n.language) ?? 'fr');
  #uid: string | null = null;
  #turn = 0;

  readonly empty = $derived(
    this.lines?.length === 0 && this.terms.length === 0 && this.documents.length === 0,
  );

  follow(): () => void {
    void this.load();
    return onChanges((changes) => {
      if (changes.includes('curriculum')) void this.load();
    });
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const [lines, terms, documents] = await Promise.all([
        api.curriculumList(),
        api.glossary(i18n.language),
        api.keyDocuments(),
      ]);
      if (turn !== this.#turn) return;
      Object.assign(this, { lines, terms, documents });
      await this.#open();
    } catch (error) {
      toasts.problem(error, { topic: 'curriculum' });
    }
  }

  /** Shows a module, the first one when none is named. */
  async show(uid: string | null): Promise<void> {
    this.#uid = uid;
    await this.#open();
  }

  async #open(): Promise<void> {
    const known = this.lines?.some((line) => line.uid === this.#uid);
    const uid = known ? this.#uid : (this.lines?.[0]?.uid ?? null);
    const module = uid ? await api.moduleGet(uid).catch(() => null) : null;
    this.module = module;
  }

  async #do<T>(act: () => Promise<OpOutput<T>>): Promise<T | null> {
    this.busy = true;
    try {
      const done = await act();
      announce(done.changes);
      return done.output;
    } catch (error) {
      toasts.problem(error, { topic: 'curriculum' });
      return null;
    } finally {
      this.busy = false;
    }
  }

  // Modules and activities

  async addModule(): Promise<void> {
    const title = { [this.first]: plain(t('curriculum-new-module')) };
    const uid = await this.#do(() => api.moduleAdd(title));
    if (uid) router.go({ name: 'curriculum', part: 'modules', uid });
  }

  /** Stores a field; what is refused is the field's to show. */
  async editModule(change: ModuleEdit): Promise<void> {
    if (this.module) announce((await api.moduleEdit(this.module.uid, change)).changes);
  }

  async removeModule(): Promise<void> {
    const { module } = this;
    if (!module) return;
    await this.#do(() => api.modulesRemove([module.uid]));
    undoably(t('curriculum-removed', { title: choose(module.title).text }));
  }

  async addActivity(): Promise<string | null> {
    const { module } = this;
    if (!module) return null;
    const title = { [this.first]: plain(t('curriculum-new-activity')) };
    return this.#do(() => api.activityAdd(module.uid, { title }));
  }

  async editActivity(uid: string, change: ActivityEdit): Promise<void> {
    announce((await api.activityEdit(uid, change)).changes);
  }

  async moveActivity(activity: Activity, way: -1 | 1): Promise<void> {
    const { module } = this;
    const all = module?.activities ?? [];
    const at = all.findIndex(({ uid }) => uid === activity.uid);
    const before = way < 0 ? all[at - 1] : all[at + 2];
    if (!module || (way < 0 && !before) || (way > 0 && at === all.length - 1)) return;
    await this.#do(() => api.activityMove(activity.uid, module.uid, before?.uid ?? null));
  }

  async removeActivity(activity: Activity): Promise<void> {
    await this.#do(() => api.activitiesRemove([activity.uid]));
    undoably(t('curriculum-removed', { title: choose(activity.title).text }));
  }

  /** Attaches the file at `path`, or one that is chosen now. */
  async attach(activity: string, path?: string): Promise<void> {
    const any = { name: t('curriculum-handout-files'), extensions: ['*'] };
    const chosen = path ?? (await api.pickFile(t('curriculum-handout-add'), any).catch(() => null));
    if (chosen) await this.#do(() => api.handoutAdd(activity, chosen, null));
  }

  async detach(uid: string, name: string): Promise<void> {
    await this.#do(() => api.handoutRemove(uid));
    undoably(t('curriculum-removed', { title: name }));
  }

  async openFile(sha256: string, name: string): Promise<void> {
    try {
      await api.openPath(await api.keptFile(sha256, name));
    } catch (error) {
      toasts.problem(error);
    }
  }

  // Glossary and key documents

  async addTerm(term: Localized): Promise<string | null> {
    return this.#do(() => api.termAdd({ uid: '', term, definition: {}, source: '' }));
  }

  async editTerm(term: Term): Promise<void> {
    announce((await api.termEdit(term)).changes);
  }

  async removeTerm(term: Term): Promise<void> {
    await this.#do(() => api.termsRemove([term.uid]));
    undoably(t('curriculum-removed', { title: choose(term.term).text }));
  }

  async addDocument(title: Localized): Promise<string | null> {
    return this.#do(() => api.keyDocumentAdd({ uid: '', title }));
  }

  async editDocument(document: KeyDocument): Promise<void> {
    announce((await api.keyDocumentEdit(document)).changes);
  }

  async removeDocument(document: KeyDocument): Promise<void> {
    await this.#do(() => api.keyDocumentsRemove([document.uid]));
    undoably(t('curriculum-removed', { title: choose(document.title).text }));
  }

  async attachDocument(uid: string): Promise<void> {
    const any = { name: t('curriculum-handout-files'), extensions: ['*'] };
    const path = await api.pickFile(t('curriculum-handout-add'), any).catch(() => null);
    if (path) await this.#do(() => api.keyDocumentAttach(uid, path));
  }

  // As a whole

  async loadShipped(): Promise<void> {
    const counts = await this.#do(() => api.curriculumLoad());
    if (counts) undoably(t('curriculum-loaded', { count: counts.added }));
  }

  async import(path?: string): Promise<void> {
    const chosen = path ?? (await api.pickFile(t('curriculum-import'), files()).catch(() => null));
    if (chosen) this.counts = await this.#do(() => api.curriculumImport(chosen));
  }

  async export(modules: string[]): Promise<void> {
    const name = plain(t('curriculum-title'));
    try {
      const path = await api.pickTarget(t('curriculum-export'), name, files());
      if (path === null) return;
      await api.curriculumExport(path, modules);
      const show = () => api.showInFolder(path).catch((error) => toasts.problem(error));
      toasts.say(t('curriculum-exported', { path }), {
        act: { label: t('common-show-in-folder'), run: () => void show() },
      });
    } catch (error) {
      toasts.problem(error, { topic: 'curriculum' });
    }
  }
}
