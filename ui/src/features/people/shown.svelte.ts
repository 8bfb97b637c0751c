import { SvelteSet } from 'svelte/reactivity';
import { announce } from '$lib/ipc/changes';
import { api } from '$lib/ipc/ipc';
import { library } from '$lib/library.svelte';
import { toasts } from '$shared/toast/toasts.svelte';
import { COLUMNS, USUAL, type ColumnId } from './fields';

const SETTING = 'people-columns';

/** Which columns are shown, in every workshop alike; kept with the settings of this copy. */
class ShownColumns {
  readonly ids = new SvelteSet<ColumnId>(USUAL);
  #read = false;

  /** Takes what was chosen before, once. */
  read(): void {
    if (this.#read) return;
    this.#read = true;
    const chosen = (library.startup?.settings[SETTING] ?? '').split(' ');
    const known = COLUMNS.filter((id) => chosen.includes(id));
    if (known.length > 0) this.#take(known);
  }

  toggle(id: ColumnId): void {
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

  #take(ids: readonly ColumnId[]): void {
    this.ids.clear();
    for (const id of ids) this.ids.add(id);
  }

  #keep(): void {
    const chosen = COLUMNS.filter((id) => this.ids.has(id)).join(' ');
    api
      .settingSet(SETTING, this.isUsual ? '' : chosen)
      .then((done) => announce(done.changes))
      .catch((error: unknown) => toasts.problem(error));
  }
}

export const shownColumns = new ShownColumns();
