import { onChanges } from '$lib/ipc/changes';
import { api, type Workshop } from '$lib/ipc/ipc';
import { toasts } from '$shared';
import { certificateCounts, stepsOf, type Recorded } from './steps';

const SHOWN = ['people', 'attendance', 'certificates', 'evaluation', 'forms', 'workshops'];

/** What is recorded of a workshop, and what comes next. */
export class Overview {
  /** null until it is loaded. */
  recorded = $state.raw<Recorded | null>(null);
  readonly #workshop: () => Workshop;

  steps = $derived.by(() => (this.recorded ? stepsOf(this.#workshop(), this.recorded) : null));
  people = $derived(this.recorded?.participants.filter(({ role }) => role === 'participant') ?? []);
  women = $derived(this.people.filter(({ sex }) => sex === 'female').length);
  sexKnown = $derived(this.people.filter(({ sex }) => sex === 'female' || sex === 'male').length);
  countries = $derived(new Set(this.people.flatMap(({ country }) => country ?? [])).size);
  certificates = $derived(certificateCounts(this.recorded?.standings ?? []));

  constructor(workshop: () => Workshop) {
    this.#workshop = workshop;
  }

  /** Loads, and again after every change; returns the end of it. */
  follow(): () => void {
    void this.load();
    return onChanges((changes) => {
      if (changes.some((area) => SHOWN.includes(area))) void this.load();
    });
  }

  async load(): Promise<void> {
    const { uid } = this.#workshop();
    try {
      const [participants, sheet, standings, occasions] = await Promise.all([
        api.participants(uid),
        api.attendanceSheet(uid),
        api.certificateStandings(uid, 'participation'),
        api.occasions(uid),
      ]);
      const today = new Date().toLocaleDateString('sv');
      this.recorded = { participants, sheet, standings, occasions, today };
    } catch (error) {
      toasts.problem(error, { topic: 'overview' });
    }
  }
}
