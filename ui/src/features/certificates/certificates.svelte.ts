import { announce, onChanges } from '$lib/ipc/changes';
import { AppError } from '$lib/ipc/errors';
import { api, type Issued, type Override, type Standing, type WorkshopEdit } from '$lib/ipc/ipc';
import { matchesQuery } from '$lib/palette/palette.svelte';
import { toasts } from '$shared/toast/toasts.svelte';
import { fraction, isEligible } from './words';

/** Who gets a certificate in one workshop, and whose page is looked at. */
export class Certificates {
  /** null until they are loaded. */
  standings = $state.raw<readonly Standing[] | null>(null);
  ledger = $state.raw<readonly Issued[]>([]);
  query = $state('');
  /** Counts what changed, so that a page is fetched anew. */
  version = $state(0);
  #chosen = $state<string | null>(null);
  readonly workshop: string;

  constructor(workshop: string) {
    this.workshop = workshop;
  }

  readonly shown = $derived.by(() => {
    const all = this.standings ?? [];
    if (this.query.trim() === '') return all;
    return all.filter(({ name, issued }) => matchesQuery(this.query, name, issued?.number ?? ''));
  });

  readonly eligible = $derived((this.standings ?? []).filter(isEligible).length);
  /** Names that would print though nobody has confirmed them. */
  readonly unproofed = $derived(
    (this.standings ?? [])
      .filter((standing) => isEligible(standing) && !standing.proofed)
      .map(({ name }) => name),
  );

  /** The person whose page is shown: the chosen one, else the first. */
  readonly person = $derived(
    this.shown.find(({ participant }) => participant === this.#chosen) ?? this.shown[0] ?? null,
  );

  /** The address of that person's page as it is now. */
  readonly page = $derived.by(() => {
    if (!this.person) return null;
    const { participant, language } = this.person;
    return api.pageUrl(
      `certificate/${this.workshop}/${participant}?lang=${language}&v=${this.version}`,
    );
  });

  /** Loads, and again after every change; returns the end of it. */
  follow(): () => void {
    void this.load();
    return onChanges((changes) => {
      if (changes.some((area) => area !== 'settings')) void this.load();
    });
  }

  async load(): Promise<void> {
    try {
      const [standings, ledger] = await Promise.all([
        api.certificateStandings(this.workshop),
        api.certificateLedger(this.workshop),
      ]);
      this.standings = standings;
      this.ledger = ledger;
      this.version += 1;
    } catch (error) {
      // That the workshop is gone is for its page to say.
      if (!isGone(error)) toasts.problem(error, { topic: 'certificates' });
    }
  }

  choose(participant: string): void {
    this.#chosen = participant;
  }

  /** Chooses the person `by` lines away; those at the ends stay. */
  move(by: number): void {
    const at = this.shown.findIndex(({ participant }) => participant === this.person?.participant);
    const to = Math.max(0, Math.min(this.shown.length - 1, at + by));
    const next = this.shown[to];
    if (next) this.choose(next.participant);
  }

  /** Changes the rule or the look for all. */
  async edit(change: WorkshopEdit): Promise<void> {
    announce((await api.workshopEdit(this.workshop, change)).changes);
  }

  /** Changes the share that is asked for, given in per cent. */
  async setShare(percent: number | null): Promise<void> {
    if (percent === null)
      throw new AppError({ code: 'invalid', params: { field: 'share', reason: 'required' } });
    await this.edit({ share: fraction(percent) });
  }

  async setLanguage(standing: Standing, language: string): Promise<void> {
    announce((await api.participantEdit(standing.participant, 'language', language)).changes);
  }

  async setProofed(standing: Standing, proofed: boolean): Promise<void> {
    try {
      const done = await api.participantEdit(standing.participant, 'proofed', String(proofed));
      announce(done.changes);
    } catch (error) {
      toasts.problem(error, { topic: 'certificates' });
      await this.load();
    }
  }

  /** Sets the rule aside for one person, or takes that back. */
  async decide(standing: Standing, decision: Override | null, reason: string): Promise<void> {
    const done = await api.certificateOverride(standing.participant, decision, reason);
    announce(done.changes);
  }

  async void(numbers: string[], reason: string): Promise<number> {
    const done = await api.certificatesVoid(numbers, reason);
    announce(done.changes);
    return done.output;
  }
}

const isGone = (error: unknown) => error instanceof AppError && error.code === 'not-found-workshop';
