import { announce, onChanges } from '$lib/ipc/changes';
import { AppError } from '$lib/ipc/errors';
import {
  api,
  type Award,
  type AwardEdit,
  type AwardKind,
  type HeldBack,
  type Occasion,
  type OneShort,
  type Override,
  type RegisterRow,
  type Standing,
  type WorkshopEdit,
} from '$lib/ipc/ipc';
import { matchesQuery } from '$lib/palette/palette.svelte';
import { toasts } from '$shared/toast/toasts.svelte';
import { FILTERS, type FilterId } from './filters';
import { isEligible } from './words';

/** Who gets a certificate in one workshop, and whose page is looked at. */
export class Certificates {
  awards = $state.raw<readonly Award[]>([]);
  /** Where everybody stands, of every kind that is awarded; null until they are loaded. */
  all = $state.raw<ReadonlyMap<AwardKind, readonly Standing[]> | null>(null);
  ledger = $state.raw<readonly RegisterRow[]>([]);
  oneShort = $state.raw<readonly OneShort[]>([]);
  /** Sheets that were printed and have not been earned. */
  heldBack = $state.raw<readonly HeldBack[]>([]);
  /** Tests with scores; empty while no kind asks for one. */
  tests = $state.raw<readonly Occasion[]>([]);
  query = $state('');
  filter = $state<FilterId | null>(null);
  /** Counts what changed, so that a page is fetched anew. */
  version = $state(0);
  #kind = $state<AwardKind>('participation');
  #chosen = $state<string | null>(null);
  readonly workshop: string;

  constructor(workshop: string) {
    this.workshop = workshop;
  }

  /** Awarded here, in their order. */
  readonly active = $derived(this.awards.filter(({ active }) => active));
  /** The kind that is looked at: the chosen one while it is awarded, else the first. */
  readonly award = $derived(
    this.active.find(({ kind }) => kind === this.#kind) ?? this.active[0] ?? this.awards[0] ?? null,
  );
  readonly kind = $derived(this.award?.kind ?? 'participation');
  readonly standings = $derived(this.all?.get(this.kind) ?? null);

  readonly #short = $derived(new Set(this.oneShort.map(({ participant }) => participant)));
  /** The filters that would find somebody, each with how many. */
  readonly filters = $derived(
    FILTERS.map(({ id, takes }) => ({
      id,
      count: (this.standings ?? []).filter((one) => takes(one, this.#short)).length,
    })).filter(({ id, count }) => id === this.filter || (count > 0 && id !== 'one_short')),
  );

  readonly shown = $derived.by(() => {
    const takes = FILTERS.find(({ id }) => id === this.filter)?.takes;
    return (this.standings ?? []).filter(
      (one) =>
        (!takes || takes(one, this.#short)) &&
        matchesQuery(this.query, one.name, one.issued?.number ?? ''),
    );
  });

  readonly eligible = $derived((this.standings ?? []).filter(isEligible).length);
  /** Certificates of every kind that an export would write. */
  readonly ready = $derived(
    [...(this.all?.values() ?? [])].reduce((sum, list) => sum + list.filter(isEligible).length, 0),
  );
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
      `certificate/${this.workshop}/${participant}?kind=${this.kind}&lang=${language}&v=${this.version}`,
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
      const awards = await api.certificateAwards(this.workshop);
      const kinds = awards.filter(({ active }) => active).map(({ kind }) => kind);
      const looked = kinds.includes(this.#kind) ? this.#kind : (kinds[0] ?? this.#kind);
      const scored = awards.some(({ active, rule }) => active && rule.score !== null);
      const [ledger, oneShort, heldBack, tests, ...lists] = await Promise.all([
        api.certificateLedger(this.workshop),
        api.certificateOneShort(this.workshop, looked),
        api.certificatesToHoldBack(this.workshop),
        scored ? api.certificateTests(this.workshop) : [],
        ...kinds.map((kind) => api.certificateStandings(this.workshop, kind)),
      ]);
      this.awards = awards;
      this.all = new Map(kinds.map((kind, at) => [kind, lists[at] ?? []]));
      [this.ledger, this.oneShort, this.heldBack] = [ledger, oneShort, heldBack];
      this.tests = tests;
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

  /** Looks at another kind. */
  async look(kind: AwardKind): Promise<void> {
    this.#kind = kind;
    this.filter = null;
    this.oneShort = [];
    try {
      this.oneShort = await api.certificateOneShort(this.workshop, kind);
    } catch (error) {
      toasts.problem(error, { topic: 'certificates' });
    }
  }

  /** Awards a kind from now on and looks at it, or awards it no more. */
  async setActive(kind: AwardKind, active: boolean): Promise<void> {
    if (active) this.#kind = kind;
    announce((await api.certificateAwardEdit(this.workshop, kind, { active })).changes);
  }

  /** Changes what the kind that is looked at asks for. */
  async ask(change: AwardEdit): Promise<void> {
    announce((await api.certificateAwardEdit(this.workshop, this.kind, change)).changes);
  }

  /** Changes the look for all. */
  async edit(change: WorkshopEdit): Promise<void> {
    announce((await api.workshopEdit(this.workshop, change)).changes);
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
    const { participant } = standing;
    announce((await api.certificateOverride(participant, this.kind, decision, reason)).changes);
  }

  async holdBack(numbers: string[], reason: string): Promise<number> {
    const done = await api.certificatesHoldBack(numbers, reason);
    announce(done.changes);
    return done.output;
  }
}

const isGone = (error: unknown) => error instanceof AppError && error.code === 'not-found-workshop';
