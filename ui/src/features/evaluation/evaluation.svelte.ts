import { t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import { AppError } from '$lib/ipc/errors';
import {
  api,
  type Localized,
  type Occasion,
  type OccasionEdit,
  type OccasionKind,
  type OpOutput,
  type Plan,
  type ReadyForm,
  type Workshop,
} from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';
import { words } from './words';

/** One form of the workshop with the occasions it is put to people on. */
export interface Group {
  form: string;
  title: Localized;
  identity: Occasion['identity'];
  occasions: Occasion[];
}

/** The forms a workshop uses, and what can be done with them. */
export class Evaluation {
  /** null until the first answer. */
  occasions = $state.raw<readonly Occasion[] | null>(null);
  ready = $state.raw<readonly ReadyForm[]>([]);
  plan = $state.raw<Plan | null>(null);
  readonly workshop: Workshop;

  readonly groups = $derived.by((): Group[] => {
    const groups: Group[] = [];
    for (const occasion of this.occasions ?? []) {
      const { form, title, identity } = occasion;
      const group = groups.find((one) => one.form === form);
      if (group) group.occasions.push(occasion);
      else groups.push({ form, title, identity, occasions: [occasion] });
    }
    return groups;
  });

  constructor(workshop: Workshop) {
    this.workshop = workshop;
  }

  /** Loads, and again after every change; returns the end of it. */
  follow(): () => void {
    void this.load();
    void this.#loadReady();
    return onChanges((changes) => {
      if (['evaluation', 'forms', 'people', 'plan'].some((area) => changes.includes(area)))
        void this.load();
    });
  }

  async load(): Promise<void> {
    try {
      const occasions = await api.occasions(this.workshop.uid);
      if (occasions.some(({ kind }) => kind === 'session')) await this.loadPlan();
      this.occasions = occasions;
    } catch (error) {
      // That the workshop is gone is for its page to say.
      if (!(error instanceof AppError && error.code === 'not-found-workshop'))
        toasts.problem(error, { topic: 'evaluation' });
    }
  }

  async #loadReady(): Promise<void> {
    try {
      this.ready = await api.formsReady();
    } catch (error) {
      toasts.problem(error, { topic: 'evaluation' });
    }
  }

  /** Sessions are named by the plan. */
  async loadPlan(): Promise<void> {
    try {
      this.plan = await api.planShow(this.workshop.uid);
    } catch (error) {
      toasts.problem(error, { topic: 'evaluation' });
    }
  }

  /** Sessions that feedback can be about. */
  readonly sessions = $derived(
    (this.plan?.days ?? []).flatMap(({ date, blocks }) =>
      blocks
        .filter(({ category }) => category !== 'break' && category !== 'prayer')
        .map(({ uid, title }) => ({ uid, date, title: words(title, this.workshop?.languages) })),
    ),
  );

  /** Title of the session an occasion is about. */
  blockTitle(occasion: Occasion): string {
    return this.sessions.find(({ uid }) => uid === occasion.block)?.title ?? '';
  }

  /** Puts a ready form to use, on the occasions of its kind. */
  useReady(form: ReadyForm): Promise<boolean> {
    const title = words(form.definition?.title ?? {}) || t('evaluation-kind', kindOf(form));
    return this.#do(
      () => api.formUseReady(this.workshop.uid, form.key ?? ''),
      t('evaluation-added', { title }),
    );
  }

  /** Puts a form of the library to use. */
  useForm(form: string, title: Localized): Promise<boolean> {
    const added = t('evaluation-added', { title: words(title) });
    return this.#do(() => api.formUse(this.workshop.uid, form), added);
  }

  add(form: string, kind: OccasionKind, edit: OccasionEdit): Promise<boolean> {
    const added = t('evaluation-occasion-added');
    return this.#do(() => api.occasionAdd(this.workshop.uid, form, kind, edit), added);
  }

  edit(occasion: Occasion, edit: OccasionEdit): Promise<boolean> {
    return this.#do(() => api.occasionEdit(occasion.uid, edit));
  }

  /** Closes entry, or opens it again. */
  close(occasion: Occasion, closed: boolean): Promise<boolean> {
    const done = t('evaluation-closing', { closed: closed ? 'yes' : 'no' });
    const say = closed && occasion.identity === 'anonymous' ? quietly : undoably;
    return this.#do(() => api.occasionClose(occasion.uid, closed), done, say);
  }

  remove(occasion: Occasion): Promise<boolean> {
    const removed = t('evaluation-removed', {
      title: words(occasion.title),
      count: occasion.responses,
    });
    return this.#do(() => api.occasionsRemove([occasion.uid]), removed);
  }

  /** Takes a form out of the workshop with all its occasions, in one step of undo. */
  removeAll(group: Group): Promise<boolean> {
    const count = group.occasions.reduce((sum, { responses }) => sum + responses, 0);
    const removed = t('evaluation-removed', { title: words(group.title), count });
    const uids = group.occasions.map(({ uid }) => uid);
    return this.#do(() => api.occasionsRemove(uids), removed);
  }

  async #do(
    act: () => Promise<OpOutput<unknown>>,
    said?: string,
    say: (text: string) => void = undoably,
  ): Promise<boolean> {
    try {
      announce((await act()).changes);
      if (said !== undefined) say(said);
      return true;
    } catch (error) {
      toasts.problem(error, { topic: 'evaluation' });
      return false;
    }
  }
}

/** What a ready form is for, as its texts are chosen. */
export const kindOf = (form: ReadyForm) => ({ kind: form.kind ?? 'end' });

const quietly = (text: string): void => void toasts.say(text, { topic: 'undo' });
