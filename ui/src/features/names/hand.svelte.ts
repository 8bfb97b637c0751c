import { i18n, parseLanguage, type Arguments, type MessageId, type Texts } from '$lib/i18n';
import { errorTextIn } from '$lib/i18n/i18n.svelte';
import { loadTexts } from '$lib/i18n/load';
import { announce } from '$lib/ipc/changes';
import { AppError } from '$lib/ipc/errors';
import { api, type Participant, type ParticipantField, type Workshop } from '$lib/ipc/ipc';
import { fold } from '$lib/palette/palette.svelte';
import { ownName } from './print';

/** How long nobody may touch it before a name that is open is closed again, ms. */
export const REST = 90_000;
/** How long the thanks stand, ms. */
export const THANKS = 2_000;
/** Letters that are wanted before anybody is shown. */
const LETTERS = 2;
/** How many names are shown at most. */
const MOST = 5;

/** `start` is the facilitator's; the others are those of the person who holds the laptop. */
export type Stage = 'start' | 'find' | 'own' | 'thanks';

/** What somebody can correct about themselves. */
export const OWN = [
  'certificate_name',
  'title',
  'native_name',
  'called_name',
  'said_name',
  'organisation',
  'position',
  'email',
] as const satisfies readonly ParticipantField[];
export type OwnField = (typeof OWN)[number];

/** Names that are looked at by their bearers, one after the other. Nobody else's data is ever shown. */
export class NameHand {
  stage = $state<Stage>('start');
  /** What takes the laptop back. */
  key = $state('');
  /** Whether the facilitator is asked for the key. */
  leaving = $state(false);
  query = $state('');
  /** Who holds the laptop. */
  person = $state.raw<Participant | null>(null);
  language = $state('');
  problem = $state<string | null>(null);
  /** How many have confirmed their name since it went round. */
  done = $state(0);
  /** Counts persons: what is shown is made anew. */
  turn = $state(0);
  #people = $state.raw<readonly Participant[]>([]);
  #texts = $state.raw<Texts>(i18n.texts);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;

  readonly open = $derived(
    this.#people.filter(({ role, proofed }) => role === 'participant' && !proofed).length,
  );
  /** Languages that it can speak, the workshop's first. */
  readonly languages: readonly string[];

  readonly #found = $derived.by(() => {
    const letters = fold(this.query).trim();
    if ([...letters].length < LETTERS) return null;
    return this.#people.filter((person) =>
      [person.name, person.certificate_name, person.native_name, person.called_name]
        .filter((name) => name !== null)
        .some((name) => begins(fold(name), letters)),
    );
  });
  /** Those whose name begins with what is typed, a few at most; nothing before there are enough letters. */
  readonly found = $derived(this.#found?.slice(0, MOST) ?? null);
  readonly more = $derived((this.#found?.length ?? 0) > MOST);

  constructor(readonly workshop: Workshop) {
    this.languages = workshop.languages.filter((tag) => parseLanguage(tag) !== null);
  }

  async load(): Promise<void> {
    this.#people = await api.participants(this.workshop.uid);
  }

  /** A text of the interface in the person's language. */
  say(id: MessageId, args?: Arguments): string {
    return this.#texts.get(id, args);
  }

  /** Hands it round; from now on only the key leads back. */
  start(key: string): void {
    if (!/^\d{4}$/.test(key)) return;
    this.key = key;
    this.clear();
  }

  async speak(language: string): Promise<void> {
    this.#texts = await loadTexts(parseLanguage(language) ?? i18n.language);
    this.language = language;
  }

  /** Somebody found their own name. */
  choose(person: Participant): void {
    this.person = person;
    this.stage = 'own';
    this.turn += 1;
    this.touch();
  }

  /** Forgets the person; what they changed is kept. */
  clear(): void {
    clearTimeout(this.#timer);
    this.person = null;
    this.query = '';
    this.problem = null;
    this.stage = 'find';
    this.turn += 1;
  }

  /** Stores one field; rejects with the reason. */
  async store(field: OwnField, text: string): Promise<void> {
    const { person } = this;
    if (!person) return;
    const value = text.trim();
    const same = field === 'certificate_name' && value === person.name;
    const done = await api.participantEdit(person.uid, field, same ? '' : value);
    announce(done.changes);
    await this.load();
    const now = this.#people.find(({ uid }) => uid === person.uid) ?? null;
    if (this.person?.uid === person.uid) this.person = now;
  }

  /** The name is right. */
  async confirm(): Promise<void> {
    const { person } = this;
    if (!person || this.#busy || this.leaving) return;
    this.#busy = true;
    this.problem = null;
    try {
      announce((await api.namesProof([person.uid], true)).changes);
      await this.load();
      this.done += 1;
      this.stage = 'thanks';
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.clear(), THANKS);
    } catch (error) {
      const reason =
        error instanceof AppError ? errorTextIn(this.#texts, error.code, error.params) : '';
      this.problem = this.say('names-own-failed', { reason });
    }
    this.#busy = false;
  }

  /** Somebody touched it; counts anew how long nobody does. */
  touch(): void {
    if (this.stage === 'own') {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.clear(), REST);
    }
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

/** What thanks are said to. */
export const calledBy = (person: Participant): string => person.called_name ?? ownName(person);

// Any part of a name can be the one that somebody thinks of first.
function begins(name: string, letters: string): boolean {
  const words = name.split(/[\s\-‐‑'’.,]+/);
  return (
    name.startsWith(letters) ||
    words.some((_, at) => words.slice(at).join(' ').startsWith(letters.replace(/\s+/g, ' ')))
  );
}
