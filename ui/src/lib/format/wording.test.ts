import { describe, expect, it } from 'vitest';
import vectors from '../../../../assets/locales/format-vectors.json';
import { errorTextIn } from '$lib/i18n/i18n.svelte';
import { loadTexts } from '$lib/i18n/load';
import { LANGUAGES, plain, type Arguments, type Texts } from '$lib/i18n/texts';
import * as wording from './wording';

type Case = Record<(typeof LANGUAGES)[number], string>;

/** The same cases as the Rust tests, so that screen and paper say the same. */
function check<C extends Case>(kind: string, cases: C[], format: (texts: Texts, c: C) => string) {
  it.each(LANGUAGES)(`words ${kind} as on paper, in %s`, async (language) => {
    const texts = await loadTexts(language);
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.map((c) => plain(format(texts, c)))).toEqual(cases.map((c) => c[language]));
  });
}

describe('the wording of', () => {
  check('dates', vectors.date, (t, c) => wording.date(t, c.date));
  check('days of a month', vectors.dayMonth, (t, c) => wording.dayMonth(t, c.date));
  check('months', vectors.monthYear, (t, c) => wording.monthYear(t, c.date));
  check('weekdays', vectors.weekdayDate, (t, c) => wording.weekdayDate(t, c.date));
  check('heads of columns', vectors.weekdayDay, (t, c) => wording.weekdayDay(t, c.date));
  check('moments', vectors.dateTime, (t, c) => wording.dateTime(t, c.date, c.time));
  check('ranges', vectors.dateRange, (t, c) => wording.dateRange(t, c.start, c.end));
  check('ranges in prose', vectors.dateRangeProse, (t, c) =>
    wording.dateRangeProse(t, c.start, c.end),
  );
  check('numbers', vectors.number, (t, c) => wording.number(t, c.number));
  check('shares', vectors.percent, (t, c) => wording.percent(t, c.part, c.whole));
  check('lists', vectors.list, (t, c) => wording.list(t, c.items));
  check('messages', vectors.message, (t, c) => {
    const problems: Error[] = [];
    const text = t.get(c.id, c.args as unknown as Arguments, problems);
    expect(problems).toEqual([]);
    return text;
  });
  check('errors', vectors.error, (t, c) =>
    errorTextIn(t, c.code, c.params as Record<string, string>),
  );
});
