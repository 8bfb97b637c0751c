import { SvelteSet } from 'svelte/reactivity';
import { announce } from '$lib/ipc/changes';
import { api } from '$lib/ipc/ipc';
import { library } from '$lib/library.svelte';
import { toasts } from '$shared/toast/toasts.svelte';
import { COLUMNS, EXTRA, USUAL, type ShownId } from './fields';

const SETTING = 'people-columns';

// Stands in no heading of a spreadsheet.
const SEPARATOR = '\u241e';

const isShownId = (id: string): id is ShownId =>
  id.startsWith(EXTRA) || COLUMNS.some((known) => known === id);

/** Which columns are shown, in every workshop alike; kept with the settings of this copy. */
class ShownColumns {
  readonly ids = new SvelteSet<ShownId>(USUAL);
  #read = false;

  /** Takes what was chosen before, once. */
  read(): void {
    if (this.#read) return;
    this.#read = true;
    const chosen = (library.startup?.settings[SETTING] ?? '').split(SEPARATOR);
    if (chosen.includes('name')) this.#take(chosen.filter(isShownId));
  }

  toggle(id: ShownId): void {
    if (!this.ids.delete(id)) this.ids.add(id);
    this.#keep();
  }

  usual(): void {
    this.#take(USUAL);
    this.#keep();
  }

  get isUsual(): boolean {
    return this.ids.size === USUAL.length && USUAL.every((id) => this.ids.has(id));
  }

  #take(ids: readonly ShownId[]): void {
    this.ids.clear();
    for (const id of ids) this.ids.add(id);
  }

  #keep(): void {
    const chosen = this.isUsual ? '' : [...this.ids].join(SEPARATOR);
    api
      .settingSet(SETTING, chosen)
      .then((done) => announce(done.changes))
      .catch((error: unknown) => toasts.problem(error));
  }
}

export const shownColumns = new ShownColumns();
