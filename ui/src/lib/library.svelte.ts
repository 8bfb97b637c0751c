import { appearance } from '$lib/appearance.svelte';
import { AppError } from '$lib/ipc/errors';
import { api, type Startup } from '$lib/ipc/ipc';

/** The library this window stands in, or the reason why there is none. */
class OpenLibrary {
  startup = $state.raw<Startup | null>(null);
  /** Counts openings, so that everything shown of a former library goes. */
  opened = $state(0);

  show(startup: Startup): void {
    this.startup = startup;
    this.opened += 1;
  }

  /** Opens another library, or the same one again; a refusal is shown in place of everything else. */
  async open(path: string | null, access: 'write' | 'read' = 'write'): Promise<void> {
    await api.openLibrary(path, access === 'read');
    await this.#arrive();
  }

  /** Puts a copy in the place of the library; answers where the former file was put. */
  async restore(backup: string): Promise<string | null> {
    const kept = await api.restoreBackup(backup);
    await this.#arrive();
    return kept;
  }

  /** Whether it is open for reading only. */
  get reading(): boolean {
    return this.startup?.read_only ?? false;
  }

  get refused(): AppError | null {
    const refusal = this.startup?.refused;
    return refusal ? new AppError(refusal) : null;
  }

  async #arrive(): Promise<void> {
    const startup = await api.startup();
    await appearance.settle(startup);
    this.show(startup);
  }
}

export const library = new OpenLibrary();
