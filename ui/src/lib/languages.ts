import { i18n, LANGUAGES, t } from '$lib/i18n';
import type { ComboOption } from '$shared';

/** The languages a workshop may be held in; documents come in those of the interface. */
const CODES =
  'am ar az bi bn bs de dv en es fa fj fr ht hy id it ja ka kk km ko ky lo mn ms my ne pl ps pt ro ru rw si sm so sq sr sw ta tg th tl to tr uk ur uz vi zh';

/** A language by its name in the interface's language, as it begins a line. */
export function languageLabel(code: string): string {
  const name = t('common-language', { language: code });
  return name.charAt(0).toLocaleUpperCase(i18n.language) + name.slice(1);
}

/** Every language to choose from: those with documents first, the others by name. */
export function languageOptions(): ComboOption[] {
  const others = CODES.split(' ').filter((code) => !LANGUAGES.some((known) => known === code));
  const collator = new Intl.Collator(i18n.language);
  return [
    ...LANGUAGES.map((code) => option(code)),
    ...others.map((code) => option(code)).sort((a, b) => collator.compare(a.label, b.label)),
  ];
}

/** A language by its own name, as its speakers look for it. */
export function ownName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

function option(code: string): ComboOption {
  return { value: code, label: languageLabel(code), hint: ownName(code), keywords: code };
}
