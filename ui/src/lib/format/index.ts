/** The wordings of `wording.ts` in the current language; in a template they follow it. Dates are ISO 8601 texts. */
import { i18n } from '$lib/i18n/i18n.svelte';
import * as wording from './wording';

/** "16 March 2017". */
export const formatDate = (iso: string) => wording.date(i18n.texts, iso);

/** "16 March". */
export const formatDayMonth = (iso: string) => wording.dayMonth(i18n.texts, iso);

/** "March 2017". */
export const formatMonthYear = (iso: string) => wording.monthYear(i18n.texts, iso);

/** "Thursday 16 March 2017". */
export const formatWeekdayDate = (iso: string) => wording.weekdayDate(i18n.texts, iso);

/** "Thu 16". */
export const formatWeekdayDay = (iso: string) => wording.weekdayDay(i18n.texts, iso);

/** "16 March 2017, 14:05". */
export const formatDateTime = (iso: string, time: string) =>
  wording.dateTime(i18n.texts, iso, time);

/** "14–16 March 2017". */
export const formatDateRange = (start: string, end: string) =>
  wording.dateRange(i18n.texts, start, end);

/** "from 14 to 16 March 2017". */
export const formatDateRangeProse = (start: string, end: string) =>
  wording.dateRangeProse(i18n.texts, start, end);

/** "1,234". */
export const formatNumber = (value: number) => wording.number(i18n.texts, value);

/** "83%" of `whole`; no decimals below 20. */
export const formatPercent = (part: number, whole: number) =>
  wording.percent(i18n.texts, part, whole);

/** "a, b and c". */
export const formatList = (items: readonly string[]) => wording.list(i18n.texts, items);
