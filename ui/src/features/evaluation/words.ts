import { formatDate } from '$lib/format';
import { i18n, plain, t } from '$lib/i18n';
import type { Answer, Localized, Occasion, Participant } from '$lib/ipc/ipc';
import { choose, type Chosen } from '$lib/localized';
import { given, missing, type Item, type Mark } from './shape';

/** "Before · Tue 10 November". */
export function occasionName(occasion: Pick<Occasion, 'kind' | 'date'>, block = ''): string {
  const kind = t('evaluation-occasion', { kind: occasion.kind });
  const about = block === '' ? kind : t('evaluation-line', { what: kind, when: block });
  if (!occasion.date) return about;
  return t('evaluation-line', { what: about, when: dayName(occasion.date) });
}

/** "Tue 10 November". */
export function dayName(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return t('evaluation-day', {
    weekday: date.getUTCDay() || 7,
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
  });
}

/** What is read on a mark, in the language of the sheet. */
export function markText(mark: Mark, languages: readonly string[], reader: string): Chosen {
  const label = choose(mark.label, languages, reader);
  return label.text === '' ? { language: reader, text: mark.value } : label;
}

/** An answer as it stands in a list: short for what is chosen by number, whole for words. */
export function answerShort(item: Item, answer: Answer | undefined): string {
  const why = missing(answer);
  if (why) return t('evaluation-missing-short', { why });
  const text = given(answer);
  if (text === '') return '';
  if (item.kind === 'date') return formatDate(text);
  if (item.marks.length === 0) return text;
  const keys = text.split(' ').map((name) => item.marks.find((one) => one.value === name)?.key);
  return keys.map((key) => key ?? '?').join(item.kind === 'rank' ? ' › ' : ' ');
}

/** An answer in words. */
export function answerText(
  item: Item,
  answer: Answer | undefined | null,
  languages: readonly string[],
  reader: string = i18n.language,
): string {
  const why = missing(answer);
  if (why) return t('evaluation-missing', { why });
  const text = given(answer);
  if (text === '') return t('evaluation-missing', { why: 'none' });
  if (item.kind === 'date') return formatDate(text);
  if (item.marks.length === 0) return text;
  const words = text.split(' ').map((name) => {
    const mark = item.marks.find((one) => one.value === name);
    return mark ? markText(mark, languages, reader).text : name;
  });
  return words.join(item.kind === 'rank' ? ' › ' : ' · ');
}

/** As `choose`, without the language. */
export const words = (text: Localized, languages: readonly string[] = [], reader?: string) =>
  choose(text, languages, reader ?? i18n.language).text;

/** Who said it, as a sheet is listed: a code, a name, or nothing. */
export function whoName(code: string, uid: string | null, people: readonly Participant[]): string {
  if (uid) return people.find((one) => one.uid === uid)?.name ?? '';
  return code;
}

export { plain };
