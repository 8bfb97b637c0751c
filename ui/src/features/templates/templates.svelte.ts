import { plain, t } from '$lib/i18n';
import { announce } from '$lib/ipc/changes';
import { api, type TemplateLine } from '$lib/ipc/ipc';
import { choose } from '$lib/localized';
import { undoably } from '$lib/undo';

/** The plans that can be laid into a workshop. */
export class Templates {
  lines = $state.raw<readonly TemplateLine[]>([]);
  refusal = $state.raw<unknown>(null);
  busy = $state(false);
  readonly #workshop: string;

  constructor(workshop: string) {
    this.#workshop = workshop;
  }

  async load(): Promise<void> {
    await this.#try(async () => void (this.lines = await api.templates()));
  }

  /** Lays one into the plan; whether that was done. */
  async apply(line: TemplateLine): Promise<boolean> {
    return this.#try(async () => {
      announce((await api.templateApply(this.#workshop, line.uid)).changes);
      undoably(t('templates-applied', { name: choose(line.name).text }));
    });
  }

  /** Keeps the plan as a template of that name; whether that was done. */
  async save(name: string, language: string): Promise<boolean> {
    return this.#try(async () => {
      announce((await api.templateSave(this.#workshop, { [language]: name })).changes);
      undoably(t('templates-saved', { name: plain(name) }));
      this.lines = await api.templates();
    });
  }

  async remove(line: TemplateLine): Promise<void> {
    await this.#try(async () => {
      announce((await api.templateRemove(line.uid)).changes);
      undoably(t('templates-removed', { name: choose(line.name).text }));
      this.lines = await api.templates();
    });
  }

  async #try(act: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.refusal = null;
    try {
      await act();
      return true;
    } catch (error) {
      this.refusal = error;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
