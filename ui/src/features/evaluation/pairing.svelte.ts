import { t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import { api, type Near, type Occasion, type Pairing, type Response } from '$lib/ipc/ipc';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';

/** How the sheets before and after of one form find each other. */
export class Pairs {
  pairing = $state.raw<Pairing | null>(null);
  occasions = $state.raw<readonly Occasion[]>([]);
  readonly workshop: string;
  readonly form: string;

  constructor(workshop: string, form: string) {
    this.workshop = workshop;
    this.form = form;
  }

  /** Loads, and again after every change; returns the end of it. */
  follow(): () => void {
    void this.load();
    return onChanges((changes) => {
      if (changes.includes('evaluation')) void this.load();
    });
  }

  async load(): Promise<void> {
    try {
      const [pairing, occasions] = await Promise.all([
        api.pairing(this.workshop, this.form),
        api.occasions(this.workshop),
      ]);
      this.occasions = occasions.filter(({ form }) => form === this.form);
      this.pairing = pairing;
    } catch (error) {
      toasts.problem(error, { topic: 'pairing' });
    }
  }

  /** The occasion a response belongs to, and the response itself. */
  async find(uid: string, kind: 'pre' | 'post'): Promise<[Occasion, Response] | null> {
    for (const occasion of this.occasions.filter((one) => one.kind === kind)) {
      const response = (await api.responses(occasion.uid)).find((one) => one.uid === uid);
      if (response) return [occasion, response];
    }
    return null;
  }

  /** The sheet after gets the code of the sheet before; its answers stay. */
  async same(near: Near): Promise<void> {
    try {
      const found = await this.find(near.after.uid, 'post');
      if (!found) return await this.load();
      const [occasion, { uid, version, sheet, participant, language, way, answers }] = found;
      const { code } = near.before;
      const entry = { uid, version, sheet, code, participant, language, way, answers };
      announce((await api.responseEnter(occasion.uid, entry)).changes);
      undoably(t('evaluation-pairing-made', { code }));
    } catch (error) {
      toasts.problem(error, { topic: 'pairing' });
    }
  }
}
