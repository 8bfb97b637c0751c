/**
 * Dates, numbers, percentages and lists as the catalogue words them: the counterpart of `flipchart_i18n::fmt`, held
 * to the same results by assets/locales/format-vectors.json. Dates are ISO 8601 texts, `2017-03-16`.
 * Except for lists, results carry no isolation marks.
 */
import { plain, type Arguments, type Texts } from '$lib/i18n/texts';
import type { MessageId } from '$lib/i18n/messages';

/** "16 March 2017". */
export function date(texts: Texts, iso: string): string {
  return say(texts, 'common-date', parts(iso));
}

/** "16 March", where the year is known. */
export function dayMonth(texts: Texts, iso: string): string {
  return say(texts, 'common-date-day-month', parts(iso));
}

/** "March 2017". */
export function monthYear(texts: Texts, iso: string): string {
  return say(texts, 'common-month-year', parts(iso));
}

/** "Thursday 16 March 2017". */
export function weekdayDate(texts: Texts, iso: string): string {
  return say(texts, 'common-date-weekday', { weekday: weekday(iso), date: date(texts, iso) });
}

/** "Thu 16", for the head of a narrow column. */
export function weekdayDay(texts: Texts, iso: string): string {
  return say(texts, 'common-date-weekday-day', { weekday: weekday(iso), ...parts(iso) });
}

/** "16 March 2017, 14:05"; `time` is `14:05`. */
export function dateTime(texts: Texts, iso: string, time: string): string {
  return say(texts, 'common-date-time', { date: date(texts, iso), time });
}

/** "14–16 March 2017", for facts and titles; one day alone is its date. The order of the two is mended. */
export function dateRange(texts: Texts, from: string, to: string): string {
  const [start, end] = ordered(from, to);
  switch (span(start, end)) {
    case 'day':
      return date(texts, start);
    case 'month':
      return say(texts, 'common-date-range-days', days(start, end));
    case 'year':
      return say(texts, 'common-date-range-months', ends(dayMonth, texts, start, end));
    case 'years':
      return say(texts, 'common-date-range-years', ends(date, texts, start, end));
  }
}

/** "from 14 to 16 March 2017", "on 16 March 2017": says when, inside a sentence ("was held ..."). */
export function dateRangeProse(texts: Texts, from: string, to: string): string {
  const [start, end] = ordered(from, to);
  switch (span(start, end)) {
    case 'day':
      return say(texts, 'common-date-prose', { date: date(texts, start) });
    case 'month':
      return say(texts, 'common-date-range-days-prose', days(start, end));
    case 'year':
      return say(texts, 'common-date-range-months-prose', ends(dayMonth, texts, start, end));
    case 'years':
      return say(texts, 'common-date-range-years-prose', ends(date, texts, start, end));
  }
}

/** "1,234". */
export function number(texts: Texts, value: number): string {
  return texts.integer(value);
}

/**
 * "83%": the share `part` of `whole`, rounded half up; whole per cents below 20 (a decimal of a small group says more
 * than is known), tenths from 20 on. A dash where there is nothing to share.
 */
export function percent(texts: Texts, part: number, whole: number): string {
  if (whole === 0) return say(texts, 'common-percent-of-none', {});
  const rounded = (scale: number) => Math.floor((2 * scale * part + whole) / (2 * whole));
  const tenths = whole < 20 ? rounded(100) * 10 : rounded(1000);
  return say(texts, 'common-percent', { number: texts.tenths(tenths) });
}

/** "a, b and c", each item between isolation marks. */
export function list(texts: Texts, items: readonly string[]): string {
  const isolated = items.map((item) => `\u2068${item}\u2069`);
  const last = isolated.pop();
  if (last === undefined || isolated.length === 0) return last ?? '';
  const sound = initialSound(items[items.length - 1] ?? '');
  const and = say(texts, 'common-list-last-separator', { sound });
  return isolated.join(say(texts, 'common-list-separator', {})) + and + last;
}

/** `i` before a word that starts with that sound, where Spanish says "e" instead of "y". */
function initialSound(word: string): string {
  return /^(?:[ií]|h[ií](?![ae]))/i.test(word) ? 'i' : 'other';
}

function say(texts: Texts, id: MessageId, args: Arguments): string {
  return plain(texts.get(id, args));
}

/** The year as text, so that it is never grouped like a number. */
function parts(iso: string) {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return { day, month, year: String(year) };
}

function days(start: string, end: string) {
  return { ...parts(end), day: parts(start).day, last: parts(end).day };
}

function ends(format: typeof date, texts: Texts, start: string, end: string) {
  const { day } = parts(start);
  const { year } = parts(end);
  return { day, start: format(texts, start), end: format(texts, end), year };
}

function ordered(from: string, to: string): [string, string] {
  return from <= to ? [from, to] : [to, from];
}

function span(start: string, end: string): 'day' | 'month' | 'year' | 'years' {
  if (start === end) return 'day';
  if (start.slice(0, 7) === end.slice(0, 7)) return 'month';
  return start.slice(0, 4) === end.slice(0, 4) ? 'year' : 'years';
}

/** Monday is 1. */
function weekday(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay() || 7;
}
