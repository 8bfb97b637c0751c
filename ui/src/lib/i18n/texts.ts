import {
  FluentBundle,
  FluentNone,
  FluentNumber,
  FluentResource,
  type FluentValue,
} from '@fluent/bundle';
import type { Argument } from './messages';

/** A language with a complete catalogue, in the order a list of them is shown. */
export const LANGUAGES = ['en', 'fr', 'es', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The arguments of a text known only at run time. */
export type Arguments = Record<string, Argument>;

/** The language of a BCP 47 tag (`fr-MA` is French), or null for one without a catalogue. */
export function parseLanguage(tag: string): Language | null {
  const primary = tag
    .trim()
    .toLowerCase()
    .split(/[-_.@]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/**
 * Every text in one language, as the Rust crate flipchart-i18n has it: the same files, functions and digits.
 * What a language lacks is said in English.
 */
export class Texts {
  readonly language: Language;
  readonly #bundle: FluentBundle;
  readonly #english: Texts | null;
  #digits = { group: '', decimal: '.', least: 1 };

  constructor(language: Language, sources: string[], english: Texts | null = null) {
    this.language = language;
    this.#english = english;
    this.#bundle = new FluentBundle(language, {
      functions: {
        NUMBER: ([value]) => this.#counted(value),
        FILE: ([value]) => (typeof value === 'string' ? lastPart(value) : new FluentNone('FILE()')),
        GIVEN: ([value]) => (value === '' ? 'no' : 'yes'),
      },
    });
    for (const source of sources) this.#bundle.addResource(new FluentResource(source));
    this.#digits = {
      group: this.get('common-number-group'),
      decimal: this.get('common-number-decimal'),
      least: Number(this.get('common-number-group-least')) || 1,
    };
  }

  /** Whether there is a message `id`, in this language or in English. */
  has(id: string): boolean {
    return this.#bundle.hasMessage(id) || (this.#english?.has(id) ?? false);
  }

  /**
   * The text of `id`, with U+2068 and U+2069 around what was put in. An unknown id comes back as itself, a missing
   * argument stays visible as `{$name}`. `problems` collects what was wrong.
   */
  get(id: string, args: Arguments = {}, problems: Error[] = []): string {
    const pattern = this.#bundle.getMessage(id)?.value;
    if (pattern == null) return this.#english?.get(id, args, problems) ?? id;
    const given: Record<string, FluentValue> = {};
    for (const [name, value] of Object.entries(args)) {
      given[name] = typeof value === 'number' ? new Count(value, this) : value;
    }
    return this.#bundle.formatPattern(pattern, given, problems);
  }

  /** An integer in groups of three, with U+2212 when negative. */
  integer(value: number): string {
    const sign = value < 0 ? '\u2212' : '';
    return sign + this.#grouped(Math.abs(Math.round(value)).toFixed(0));
  }

  /** `tenths / 10`, without a fraction that would be zero. */
  tenths(tenths: number): string {
    const whole = this.#grouped(Math.floor(tenths / 10).toFixed(0));
    return tenths % 10 === 0 ? whole : `${whole}${this.#digits.decimal}${tenths % 10}`;
  }

  #grouped(digits: string): string {
    if (digits.length < 3 + this.#digits.least) return digits;
    return digits.replace(/\B(?=(\d{3})+$)/g, this.#digits.group);
  }

  /** `NUMBER($rows)`: parameters of errors are texts; this makes one a number again, to count with. */
  #counted(value: FluentValue | undefined): FluentValue {
    if (value instanceof FluentNumber) return value;
    if (typeof value !== 'string') return new FluentNone('NUMBER()');
    return /^[+-]?\d+$/.test(value) ? new Count(Number(value), this) : value;
  }
}

/** A number that chooses plurals as any other and is written with the digits of the catalogue. */
class Count extends FluentNumber {
  readonly #texts: Texts;

  constructor(value: number, texts: Texts) {
    super(value);
    this.#texts = texts;
  }

  override toString(): string {
    return this.#texts.integer(this.value);
  }
}

/** `FILE($path)`: the last part of a path of any system. */
function lastPart(path: string): string {
  return (
    path
      .replace(/[/\\]+$/, '')
      .split(/[/\\]/)
      .pop() || path
  );
}

/** `text` without the isolation marks: for titles of windows, file names and comparisons. */
export function plain(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}
