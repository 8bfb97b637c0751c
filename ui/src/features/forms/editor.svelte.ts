import { i18n, t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import { api, type Form, type FormEdit, type FormRemark, type ModuleLine } from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';
import {
  addQuestion,
  addSection,
  duplicate,
  removeQuestion,
  removeSection,
  rename,
} from './change';
import { whole, type WholeDefinition } from './definition';
import { outline, placed, sectionStepped, stepped, type Item } from './outline';
import { textIn } from './words';

/** The most languages that are written side by side. */
const BESIDE = 4;

type Change = (definition: WholeDefinition) => WholeDefinition;

/** One form while it is written. */
export class FormEditor {
  form = $state.raw<Form | null>(null);
  definition = $state.raw<WholeDefinition>(whole({}));
  modules = $state.raw<readonly ModuleLine[]>([]);
  /** Why there is no form. */
  problem = $state.raw<unknown>(null);
  /** Name of the chosen question or section. */
  chosen = $state<string | null>(null);
  /** A line of the outline to be focused, or whose first text is to be written, once it is there. */
  wanted = $state.raw<{ name: string; place: 'line' | 'text' } | null>(null);
  /** Languages written side by side, in the order of the form. */
  shown = $state.raw<readonly string[]>([]);
  /** Told to those who don't see the outline. */
  said = $state('');
  readonly uid: string;
  #turn = 0;
  #queue: Promise<unknown> = Promise.resolve();
  #ids = new Map<string, number>();
  #nextId = 1;

  readonly items = $derived(outline(this.definition));
  readonly item = $derived<Item | null>(
    this.items.find((item) => item.name === this.chosen) ?? null,
  );
  readonly languages = $derived(this.definition.languages);
  /** The language the form is read in here: that of the interface where it is shown. */
  readonly reader = $derived(
    this.shown.find((tag) => tag === i18n.language) ?? this.shown[0] ?? this.languages[0] ?? 'en',
  );
  readonly remarks = $derived<readonly FormRemark[]>(this.form?.remarks ?? []);

  constructor(uid: string) {
    this.uid = uid;
  }

  follow(): () => void {
    void this.load();
    void this.#loadModules();
    return onChanges((changes) => {
      if (changes.includes('forms')) void this.load();
      if (changes.includes('curriculum')) void this.#loadModules();
    });
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const form = await api.formGet(this.uid, null);
      if (turn !== this.#turn) return;
      this.problem = null;
      this.#take(form);
    } catch (error) {
      if (turn === this.#turn) this.problem = error;
    }
  }

  #take(form: Form): void {
    const first = this.form === null;
    const before = this.items.findIndex((item) => item.name === this.chosen);
    this.form = form;
    this.definition = whole(form.definition);
    this.#name();
    if (first) this.chosen = this.items.find(({ kind }) => kind === 'question')?.name ?? null;
    else if (this.chosen !== null && !this.item)
      this.chosen = this.items[Math.min(before, this.items.length - 1)]?.name ?? null;
    const there = this.shown.filter((tag) => this.languages.includes(tag));
    if (there.length !== this.shown.length || there.length === 0) this.#show(there);
  }

  #show(there: readonly string[]): void {
    const own = this.languages.filter((tag) => tag === i18n.language);
    const wanted = there.length > 0 ? there : [...new Set([...own, ...this.languages])].slice(0, 2);
    this.shown = this.languages.filter((tag) => wanted.includes(tag));
  }

  async #loadModules(): Promise<void> {
    // Without a curriculum the code of a module is simply typed.
    this.modules = await api.curriculumList().catch(() => []);
  }

  /** Shows a language beside the others, or hides it; one always stays. */
  toggle(language: string): void {
    const shown = this.shown.includes(language)
      ? this.shown.filter((tag) => tag !== language)
      : [...this.shown, language].slice(-BESIDE);
    if (shown.length > 0) this.#show(shown);
  }

  // Lines keep their place on the screen when their name changes.

  #name(): void {
    const used = new Set<number>();
    for (const { name } of this.items) {
      const id = this.#ids.get(name);
      if (id === undefined || used.has(id)) this.#ids.set(name, this.#nextId++);
      used.add(this.#ids.get(name)!);
    }
  }

  idOf(name: string): number {
    return this.#ids.get(name) ?? 0;
  }

  /** A text of the form as it is read here. */
  read(text: Record<string, string>): string {
    return textIn(text, this.languages, this.reader).text;
  }

  remarksOn(name: string): readonly FormRemark[] {
    return this.remarks.filter((remark) => remark.name === name);
  }

  // Changes. Each is made from what the one before it left, so that two quick ones don't lose each other.

  #store(edit: () => FormEdit | null, done?: () => void): Promise<void> {
    const stored = this.#queue.then(async () => {
      const change = edit();
      if (!change) return;
      const { output, changes } = await api.formEdit(this.uid, change);
      if (change.definition) this.definition = whole(change.definition);
      done?.();
      this.#name();
      if (output.begun)
        toasts.say(t('forms-begun', { version: output.version, before: output.version - 1 }), {
          topic: 'forms',
        });
      announce(changes);
    });
    this.#queue = stored.catch(() => undefined);
    return stored;
  }

  /** Stores a change; what is refused is the field's to show. */
  change(change: Change): Promise<void> {
    return this.#store(() => {
      const definition = change(this.definition);
      return definition === this.definition ? null : { definition };
    });
  }

  facts(edit: Omit<FormEdit, 'definition'>): Promise<void> {
    return this.#store(() => edit);
  }

  rename(from: string, to: string): Promise<void> {
    return this.#store(
      () => ({ definition: rename(this.definition, from, to.trim()) }),
      () => {
        this.#ids.set(to.trim(), this.idOf(from));
        if (this.chosen === from) this.chosen = to.trim();
      },
    );
  }

  /** As `change`, for acts without a field: a refusal is told in a line. */
  async act(change: Change): Promise<boolean> {
    try {
      await this.change(change);
      return true;
    } catch (error) {
      toasts.problem(error, { topic: 'forms' });
      return false;
    }
  }

  async #made(make: (definition: WholeDefinition) => [WholeDefinition, string]): Promise<void> {
    let made = '';
    const done = await this.act((definition) => {
      const [next, name] = make(definition);
      made = name;
      this.#ids.delete(name);
      return next;
    });
    if (!done) return;
    this.chosen = made;
    this.wanted = { name: made, place: 'text' };
  }

  /** Adds a question after the chosen line and goes to its text. */
  add(): Promise<void> {
    return this.#made((next) => addQuestion(next, this.chosen, this.form?.kind ?? 'end'));
  }

  addSection(): Promise<void> {
    return this.#made((next) => addSection(next, this.chosen));
  }

  async duplicate(): Promise<void> {
    const { item } = this;
    if (item?.kind === 'question') await this.#made((next) => duplicate(next, item.name));
  }

  async remove(): Promise<void> {
    const { item, items } = this;
    if (!item) return;
    const at = items.indexOf(item);
    const next = items[at + 1] ?? items[at - 1] ?? null;
    const removed = item.kind === 'section' ? removeSection : removeQuestion;
    if (!(await this.act((definition) => removed(definition, item.name)))) return;
    const label = item.kind === 'section' ? item.section.label : item.question.label;
    undoably(t('forms-removed', { title: this.read(label) || item.name }));
    this.#go(next?.name ?? null);
  }

  async step(way: -1 | 1): Promise<void> {
    const { item } = this;
    if (!item) return;
    const step = item.kind === 'section' ? sectionStepped : stepped;
    await this.act((definition) => step(definition, item.name, way));
    this.#go(item.name);
    this.#sayPlace(item.name);
  }

  async place(name: string, gap: number): Promise<void> {
    await this.act((definition) => placed(definition, name, gap));
    this.#go(name);
    this.#sayPlace(name);
  }

  #go(name: string | null): void {
    this.chosen = name;
    this.wanted = name === null ? null : { name, place: 'line' };
  }

  #sayPlace(name: string): void {
    const place = this.items.findIndex((item) => item.name === name) + 1;
    this.said = t('forms-moved', { place, count: this.items.length });
  }

  /** Chooses the place that a remark is about: a question, a section, or a question with that list. */
  lead(name: string): void {
    const user = this.definition.questions.find((question) => question.list === name)?.name;
    const found = this.items.some((item) => item.name === name) ? name : user;
    if (found) this.#go(found);
  }
}
