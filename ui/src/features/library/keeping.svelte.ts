import { t } from '$lib/i18n';
import { api, type Backup, type Health } from '$lib/ipc/ipc';
import { library } from '$lib/library.svelte';
import { toasts } from '$shared';
import { today } from '$shared/date/month';
import { libraryFiles, openAnother } from './ways';

/** Acts on the library as a whole: look after it, copy it, put a copy back. */
export class Keeping {
  health = $state.raw<Health | null>(null);
  /** The copy somebody wants back; asked about first. */
  wanted = $state.raw<Backup | null>(null);
  busy = $state<'check' | 'copy' | 'restore' | 'open' | null>(null);

  check = () => this.#run('check', async () => void (this.health = await api.checkLibrary()));

  /** A copy where the person says, for instance on a stick: one act. */
  copy = () =>
    this.#run('copy', async () => {
      const name = `Flipchart ${today()}.fliplib`;
      const target = await api.pickTarget(t('settings-copy'), name, libraryFiles());
      if (!target) return;
      await api.copyLibrary(target);
      toasts.say(t('settings-copied', { path: target }), {
        act: { label: t('common-show-in-folder'), run: () => void this.#show(target) },
      });
    });

  restore = () =>
    this.#run('restore', async () => {
      const backup = this.wanted;
      this.wanted = null;
      if (!backup) return;
      const kept = await library.restore(backup.path);
      toasts.say(t('settings-restored', { path: kept ?? '' }));
    });

  another = () => this.#run('open', openAnother);

  async #show(path: string): Promise<void> {
    await api.showInFolder(path).catch((error: unknown) => toasts.problem(error));
  }

  async #run(act: NonNullable<Keeping['busy']>, work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = act;
    try {
      await work();
    } catch (error) {
      toasts.problem(error, { topic: 'library' });
    } finally {
      this.busy = null;
    }
  }
}
