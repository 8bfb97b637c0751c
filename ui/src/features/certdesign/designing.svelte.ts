import { LANGUAGES, plain, t } from '$lib/i18n';
import { announce, onChanges } from '$lib/ipc/changes';
import {
  api,
  type AwardEdit,
  type AwardKind,
  type Award,
  type CertificateDesign,
  type CertificateTemplate,
  type DesignFor,
  type Layout,
  type Participant,
  type ProgramText,
  type Workshop,
  type WorkshopEdit,
} from '$lib/ipc/ipc';
import { withText } from '$lib/localized';
import { undoably } from '$lib/undo';
import { toasts } from '$shared/toast/toasts.svelte';
import { languagesOf, textIn, type Slot } from './parts';

/** Until this many milliseconds after the last change the page is not made anew. */
const PAUSE = 120;

/** Parts of a design that become others, or what they become of those that are there. */
type Change =
  Partial<CertificateDesign> | ((design: CertificateDesign) => Partial<CertificateDesign>);

/** How the certificates of one workshop look and what they say, while that is changed. */
export class Designing {
  awards = $state.raw<Award[] | null>(null);
  kind = $state<AwardKind>('participation');
  /** What the kind prints with. */
  now = $state.raw<DesignFor | null>(null);
  templates = $state.raw<CertificateTemplate[]>([]);
  people = $state.raw<Participant[]>([]);
  /** What the program says by itself, in `language`. */
  program = $state.raw<ProgramText[]>([]);
  /** What it says in the language of documents, for those who write in one that it does not speak. */
  reference = $state.raw<ProgramText[]>([]);
  /** Whose name tries the page: one of the samples, or a participation. */
  sample = $state('longest');
  /** Page that is shown: the front or the back. */
  page = $state(1);
  /** Counts what changed, so that the pages are fetched anew. */
  version = $state(0);
  #chosen = $state<string | null>(null);
  readonly #workshop: () => Workshop;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #stored = 0;

  constructor(workshop: () => Workshop) {
    this.#workshop = workshop;
  }

  get workshop(): Workshop {
    return this.#workshop();
  }

  readonly active = $derived.by(() => (this.awards ?? []).filter((award) => award.active));
  readonly design: CertificateDesign = $derived(this.now?.template.design ?? {});
  readonly layout: Layout = $derived(this.design.layout ?? 'formal');
  readonly second = $derived(this.now?.award.second_language ?? null);
  /** Language of documents. */
  readonly main = $derived.by(
    () => this.workshop.languages.find((tag) => LANGUAGES.some((known) => known === tag)) ?? 'en',
  );
  /** Languages that texts can be given in: those of documents, the second column's, any that has texts. */
  readonly languages = $derived.by(() => {
    const second = this.second ? [this.second] : [];
    return [...new Set([this.main, ...second, ...languagesOf(this.design), ...LANGUAGES])];
  });
  readonly language = $derived.by(() =>
    this.#chosen && this.languages.includes(this.#chosen)
      ? this.#chosen
      : (this.languages[0] ?? 'en'),
  );
  /** The address of the pages as they print now. */
  readonly source = $derived.by(() =>
    this.#address({ sample: this.sample, v: String(this.version) }),
  );

  /** The address of the front with another template; the same until that changes. */
  front(template: CertificateTemplate): string {
    const { key, version } = template;
    const second = template.design.layout === 'bilingual' ? (this.second ?? '') : '';
    return this.#address({ template: key, side: 'front', second, v: String(version) });
  }

  #address(asked: Record<string, string>): string {
    const query = new URLSearchParams(asked);
    return api.pageUrl(`design/${this.workshop.uid}/${this.kind}?${query.toString()}`);
  }

  speak(language: string): void {
    this.#chosen = language;
    void this.#readProgram();
  }

  async choose(kind: AwardKind): Promise<void> {
    this.kind = kind;
    this.page = 1;
    await this.load();
  }

  /** Reads everything and follows what changes; returns the end of it. */
  follow(): () => void {
    void this.#begin();
    const end = onChanges((changes) => {
      if (!changes.some((area) => ['workshops', 'certificates', 'people'].includes(area))) return;
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => void this.load(), PAUSE);
    });
    return () => {
      clearTimeout(this.#pause);
      end();
    };
  }

  async #begin(): Promise<void> {
    const awards = await api.certificateAwards(this.workshop.uid).catch(() => []);
    this.kind = awards.find((award) => award.active)?.kind ?? this.kind;
    await this.load();
  }

  async load(): Promise<void> {
    const { uid } = this.workshop;
    const { kind } = this;
    const stored = this.#stored;
    try {
      const [awards, now, templates, people] = await Promise.all([
        api.certificateAwards(uid),
        api.certificateDesign(uid, kind),
        api.certificateTemplates(),
        api.participants(uid),
      ]);
      // What was changed meanwhile is read again after it.
      if (kind !== this.kind || stored !== this.#stored) return;
      this.awards = awards;
      this.now = now;
      this.templates = templates;
      this.people = people;
      this.version += 1;
      await this.#readProgram();
    } catch (error) {
      toasts.problem(error, { topic: 'certdesign' });
    }
  }

  async #readProgram(): Promise<void> {
    const { kind, language } = this;
    const read = (tag: string) =>
      api.certificateProgramTexts(this.workshop.uid, kind, tag).catch(() => []);
    const [program, reference] = await Promise.all([read(language), read(this.main)]);
    if (kind !== this.kind || language !== this.language) return;
    this.program = program;
    this.reference = reference;
  }

  /** Stores a change to the look or the words; a built-in template gives this workshop a copy. A refusal is thrown. */
  change = (part: Change): Promise<void> =>
    this.#inTurn(async (now) => {
      const { template } = now;
      const added = typeof part === 'function' ? part(template.design) : part;
      const copy = template.built_in ? this.freshName(template) : null;
      await this.#store(now, { ...template.design, ...added }, copy);
    });

  /** From now on changes are this workshop's alone. */
  apart = (): Promise<void> =>
    this.#inTurn((now) => this.#store(now, now.template.design, this.freshName(now.template)));

  async #store(now: DesignFor, design: CertificateDesign, copy: string | null): Promise<void> {
    const done = await api.certificateDesignChange(this.workshop.uid, now.award.kind, design, copy);
    const own = copy ? { name: copy, built_in: false, used_by: 1 } : {};
    const template = { ...now.template, ...own, key: done.output, design };
    this.#keep({ ...now, template, missing: false });
    announce(done.changes);
    if (copy) undoably(t('certdesign-copied', { name: copy }));
  }

  // Each change begins with what the one before it left.
  #inTurn(work: (now: DesignFor) => Promise<void>): Promise<void> {
    const done = this.#turn.then(async () => {
      if (this.now) await work(this.now);
      this.#stored += 1;
    });
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** Stores the text of a place in the language that is shown. */
  say = (slot: Slot, words: string): Promise<void> => {
    const { language } = this;
    return this.change(({ texts = {} }) => ({
      texts: { ...texts, [slot]: withText(texts[slot] ?? {}, language, words) },
    }));
  };

  text = (slot: Slot): string => textIn(this.design, slot, this.language);

  /** What stands in a place in the language of documents, to translate from. */
  example(slot: Slot): string {
    const own = textIn(this.design, slot, this.main);
    return own || (this.reference.find(({ place }) => place === slot)?.wording ?? '');
  }

  /** Stores what belongs to the workshop and not to the template. */
  edit = (change: AwardEdit): Promise<void> =>
    this.#inTurn(async (now) => {
      const { uid } = this.workshop;
      const { kind } = now.award;
      const done = await api.certificateAwardEdit(uid, kind, change);
      this.#keep(await api.certificateDesign(uid, kind));
      announce(done.changes);
    });

  /** Stores a fact of the workshop in the language that is shown. */
  tell = (what: 'title' | 'place_phrase', words: string): Promise<void> =>
    this.#state({ [what]: withText(this.workshop[what], this.language, words) });

  /** The hours that certificates state; `null` means those of the plan. */
  last = (hours: number | null): Promise<void> =>
    this.#state({ certificate_minutes: Math.round((hours ?? 0) * 60) });

  async #state(change: WorkshopEdit): Promise<void> {
    announce((await api.workshopEdit(this.workshop.uid, change)).changes);
  }

  #keep(now: DesignFor): void {
    if (now.award.kind === this.kind) this.now = now;
  }

  setSecond = async (tag: string | null): Promise<void> => {
    await this.edit({ second_language: tag ?? '' });
    if (!tag && this.design.second_language) await this.change({ second_language: null });
    if (tag) this.speak(tag);
  };

  /** Another arrangement: of a built-in template another one, of one's own the same with other bones. */
  arrange = (layout: Layout): Promise<void> =>
    this.now?.template.built_in ? this.edit({ template: layout }) : this.change({ layout });

  nameOf(template: CertificateTemplate): string {
    return template.built_in ? t('certdesign-layout', { layout: template.key }) : template.name;
  }

  /** "Formal, changed", with a number where that is taken. */
  freshName(template: CertificateTemplate): string {
    const taken = new Set(this.templates.map(({ name }) => name));
    const stem = this.nameOf(template);
    for (let number = 1; ; number += 1) {
      const name = plain(t('certdesign-changed', { name: stem, number }));
      if (!taken.has(name)) return name;
    }
  }
}
