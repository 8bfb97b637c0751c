import { plain, t } from '$lib/i18n';
import { announce } from '$lib/ipc/changes';
import { textOf } from '$lib/ipc/errors';
import { api, type Scanned } from '$lib/ipc/ipc';
import { choose } from '$lib/localized';
import { router } from '$lib/router.svelte';
import { sound } from '$lib/sound.svelte';

/** What is shown of a badge that was read. */
export interface Shown {
  id: number;
  tone: 'ok' | 'again' | 'problem';
  /** The name, as large as it can be; of a problem, what was the matter. */
  title: string;
  text: string;
}

/** How long the name stays, ms; a problem has more to read. */
export const STAY = { ok: 1600, again: 1600, problem: 4000 } as const;

/** Badges read on any screen: marks their bearers, says who it was, and asks where two people share a code. */
export class Badges {
  shown = $state.raw<Shown | null>(null);
  /** Whose badge it may be, and its code. */
  asked = $state.raw<{ code: string; scanned: Scanned } | null>(null);

  #next = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  // One after another: the last name shown is the last badge read.
  #queue: Promise<void> = Promise.resolve();

  /** Marks the bearer of a badge in the workshop that is opened, or in the one of today. */
  read(code: string, who: string | null = null): Promise<void> {
    this.asked = null;
    this.#queue = this.#queue.then(() => this.#scan(code, who));
    return this.#queue;
  }

  async #scan(code: string, who: string | null): Promise<void> {
    const { route } = router;
    const workshop = route.name === 'workshop' || route.name === 'live' ? route.uid : null;
    try {
      const { output, changes } = await api.badgeScan(workshop, code, who);
      announce(changes);
      const [person, ...others] = output.people;
      if (others.length > 0) this.asked = { code, scanned: output };
      else this.#show(output.already ? 'again' : 'ok', person?.name ?? '', said(output));
    } catch (error) {
      this.#show('problem', t('badges-problem'), textOf(error));
    }
  }

  #show(tone: Shown['tone'], title: string, text: string): void {
    sound.play(tone);
    this.shown = { id: this.#next++, tone, title, text };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.shown = null), STAY[tone]);
  }
}

/** "Present · Tuesday 10, morning". */
function said({ slot, state, already }: Scanned): string {
  const date = new Date(`${slot.date}T00:00:00Z`);
  const day = { weekday: date.getUTCDay() || 7, day: date.getUTCDate() };
  const title = choose(slot.title).text;
  const part = slot.start === null ? (slot.half ?? 'day') : 'session';
  const where = t('badges-slot', { ...day, part, title });
  return plain(
    t('badges-marked', { mark: already ? 'already' : (state ?? 'present'), slot: where }),
  );
}

export const badges = new Badges();
