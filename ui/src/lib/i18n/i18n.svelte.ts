import { loadTexts } from './load';
import type { MessageId, Messages, NoArguments } from './messages';
import { LANGUAGES, parseLanguage, Texts, type Arguments, type Language } from './texts';

export type { Argument, MessageId, Messages } from './messages';
export { LANGUAGES, parseLanguage, plain, Texts, type Arguments, type Language } from './texts';

/** The language the interface speaks. What reads it in a template follows it. */
class Interface {
  /** Every language with a catalogue, in the order a list of them is shown. */
  readonly languages = LANGUAGES;

  #texts = $state.raw(new Texts('en', []));
  #wanted: Language = 'en';

  /** The current language. */
  get language(): Language {
    return this.#texts.language;
  }

  /** Which way the current language is written. */
  get direction(): 'ltr' | 'rtl' {
    return this.#texts.get('common-direction') === 'rtl' ? 'rtl' : 'ltr';
  }

  /** The texts of the current language; before the first `use` is done, ids come back as themselves. */
  get texts(): Texts {
    return this.#texts;
  }

  /**
   * Speaks the language of a BCP 47 tag, English for one without a catalogue, once its texts are there. Tells the
   * document too, for screen readers and hyphenation.
   */
  async use(tag: string): Promise<void> {
    const language = parseLanguage(tag) ?? 'en';
    this.#wanted = language;
    const texts = await loadTexts(language);
    if (this.#wanted !== language) return;
    this.#texts = texts;
    document.documentElement.lang = language;
    document.documentElement.dir = this.direction;
  }
}

export const i18n = new Interface();

/** What `t` takes after the id: the arguments of that message, nothing for a text without variables. */
type Given<Id extends MessageId> = MessageId extends Id
  ? [args?: Arguments]
  : NoArguments extends Messages[Id]
    ? []
    : [args: Messages[Id]];

/**
 * The text of a message in the current language, with isolation marks around what was put in. An id put together at
 * run time is given `as MessageId`; its arguments go unchecked.
 */
export function t<Id extends MessageId>(id: Id, ...given: Given<Id>): string {
  return i18n.texts.get(id, given[0] as Arguments | undefined);
}

/** What an error code of the core says to people: the thing, the cause, the way out. */
export function errorText(code: string, params: Record<string, string>): string {
  return errorTextIn(i18n.texts, code, params);
}

/** As `errorText`, in other texts than those of the interface. */
export function errorTextIn(texts: Texts, code: string, params: Record<string, string>): string {
  if (code === 'invalid') {
    const id = `error-field-${params.reason}`;
    const reason = texts.get(texts.has(id) ? id : 'error-field-other', { value: '', ...params });
    // Of a field inside a list (`questions.3.name`) the last part is its name.
    const field = params.field?.split('.').at(-1) ?? '';
    return texts.get('error-invalid', {
      field: texts.get('error-label', { ...params, field }),
      reason,
    });
  }
  const id = `error-${code}`;
  return texts.has(id) ? texts.get(id, params) : texts.get('error-unknown', { ...params, code });
}
