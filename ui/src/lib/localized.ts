import { i18n } from '$lib/i18n';
import type { Localized } from '$lib/ipc/ipc';

/** A text in one of the languages it is written in. */
export interface Chosen {
  language: string;
  text: string;
}

/**
 * What a reader of the interface's language is shown: that language, else the leading one of `languages`, else
 * English, else whatever there is.
 */
export function choose(
  text: Localized,
  languages: readonly string[] = [],
  reader: string = i18n.language,
): Chosen {
  const wanted = [reader, ...languages, 'en', ...Object.keys(text)];
  const language = wanted.find((tag) => text[tag]?.trim()) ?? languages[0] ?? reader;
  return { language, text: text[language] ?? '' };
}

/** `text` with one language changed; an empty text takes the language out. */
export function withText(text: Localized, language: string, words: string): Localized {
  const { [language]: _, ...others } = text;
  return words.trim() === '' ? others : { ...others, [language]: words.trim() };
}
