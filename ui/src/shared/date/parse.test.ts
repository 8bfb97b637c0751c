import { describe, expect, it } from 'vitest';
import { addMonths, weekday, weeksOf } from './month';
import { parseDate } from './parse';

const read = (text: string, lang = 'en') => parseDate(text, '2026-03-10', lang);

describe('a typed date', () => {
  it.each([
    ['14/3', '2026-03-14'],
    ['14.03.26', '2026-03-14'],
    ['14-3-2026', '2026-03-14'],
    ['3/14', '2026-03-14'],
    ['2026-03-14', '2026-03-14'],
    ['14032026', '2026-03-14'],
    ['14 mar', '2026-03-14'],
    ['14 March 2026', '2026-03-14'],
    ['March 14, 2026', '2026-03-14'],
    ['14th Mar', '2026-03-14'],
    [' 1/2 ', '2026-02-01'],
  ])('%s', (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  it.each([
    ['fr', '14 févr.', '2026-02-14'],
    ['fr', '1er août 2026', '2026-08-01'],
    ['es', '14 de marzo de 2026', '2026-03-14'],
    ['ru', '14 марта', '2026-03-14'],
    ['ru', '14 мар 2026 г.', '2026-03-14'],
    ['ru', '3 мая', '2026-05-03'],
    ['fr', '14 march', '2026-03-14'],
  ])('in %s: %s', (lang, text, iso) => {
    expect(read(text, lang)).toBe(iso);
  });

  it.each(['31/2', '0/5', '14', 'tomorrow', '14 ma', '14/13/2026', '', '1/2/3/4', '14 15 mar'])(
    '%s is none',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('without a year is the one nearest to the workshop', () => {
    expect(parseDate('28/12', '2027-01-04', 'en')).toBe('2026-12-28');
    expect(parseDate('2/1', '2026-12-30', 'en')).toBe('2027-01-02');
    expect(parseDate('29/2', '2027-03-01', 'en')).toBe('2028-02-29');
  });
});

describe('the calendar', () => {
  it('keeps the day, or takes the last of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  it('has weeks from Monday to Sunday that hold the whole month', () => {
    const weeks = weeksOf('2026-03-14');
    expect(weeks[0]![0]).toBe('2026-02-23');
    expect(weekday(weeks[3]![6]!)).toBe(6);
    expect(weeks.flat()).toContain('2026-03-31');
  });
});
