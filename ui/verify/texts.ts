import english from '$assets/locales/en/verify.ftl?raw';
import french from '$assets/locales/fr/verify.ftl?raw';
import russian from '$assets/locales/ru/verify.ftl?raw';
import spanish from '$assets/locales/es/verify.ftl?raw';
import type { MessageId, Messages, NoArguments } from '$lib/i18n/messages';
import { LANGUAGES, parseLanguage, Texts, type Arguments, type Language } from '$lib/i18n/texts';

const inEnglish = new Texts('en', [english]);
const TEXTS: Record<Language, Texts> = {
  en: inEnglish,
  fr: new Texts('fr', [french], inEnglish),
  es: new Texts('es', [spanish], inEnglish),
  ru: new Texts('ru', [russian], inEnglish),
};

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ru: 'Русский',
};

type Own = Extract<MessageId, `verify-${string}`>;
type Given<Id extends Own> = NoArguments extends Messages[Id] ? [] : [args: Messages[Id]];

/** Texts and days in one language. */
export class Words {
  constructor(readonly language: Language) {}

  t<Id extends Own>(id: Id, ...given: Given<Id>): string {
    return TEXTS[this.language].get(id, given[0] as Arguments | undefined);
  }

  /** "14 March 2026" of YYYY-MM-DD, to stand in a sentence: Russian writes out the year there. */
  day(day: string): string {
    return this.period(day, day).replace(/г\.$/, 'года');
  }

  /** "14–16 March 2026", to stand by itself. */
  period(start: string, end: string): string {
    if (start === end) return this.#written(this.#days().formatToParts(noon(start)));
    const parts = this.#days().formatRangeToParts(noon(start), noon(end));
    // Between two numbers the dash stands without spaces; some browsers set thin ones.
    const joins = (at: number) => parts[at - 1]?.type === 'day' && parts[at + 1]?.type === 'day';
    return this.#written(
      parts.map((part, at) => (joins(at) ? { ...part, value: part.value.trim() } : part)),
    );
  }

  /** Tenths of an hour as hours. */
  hours(tenths: number): string {
    const count = tenths / 10;
    const hours = new Intl.NumberFormat(this.language).format(count);
    return this.t('verify-hours-count', { count, hours });
  }

  /** French has a first of the month, which browsers don't know. */
  #written(parts: Intl.DateTimeFormatPart[]): string {
    const isFirst = ({ type, value }: Intl.DateTimeFormatPart) =>
      this.language === 'fr' && type === 'day' && value === '1';
    return parts.map((part) => (isFirst(part) ? '1er' : part.value)).join('');
  }

  #days(): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(this.language === 'en' ? 'en-GB' : this.language, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  }
}

/** The first language the browser asks for that this page speaks. */
export function preferred(tags: readonly string[]): Language {
  return tags.map(parseLanguage).find((language) => language !== null) ?? LANGUAGES[0];
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
