import { t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import { api, type Mapping } from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';

/** What the columns of senders' lists mean, as it was kept. */
export class KeptMappings {
  list = $state.raw<readonly Mapping[]>([]);

  async load(): Promise<void> {
    try {
      this.list = await api.mappings();
    } catch (error) {
      toasts.problem(error);
    }
  }

  /** Reads them now and after every change, until the returned function is called. */
  follow(changed: () => void): () => void {
    void this.load();
    return onChanges(() => {
      const before = this.list.map(({ uid }) => uid).join();
      void this.load().then(() => {
        if (this.list.map(({ uid }) => uid).join() !== before) changed();
      });
    });
  }

  async forget({ uid = '', name = '' }: Mapping): Promise<void> {
    try {
      const { changes } = await api.mappingRemove(uid);
      announce(changes);
      undoably(t('import-mapping-forgotten', { name }));
    } catch (error) {
      toasts.problem(error);
    }
  }
}
