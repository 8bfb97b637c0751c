import { fold } from '$lib/palette/palette.svelte';

/**
 * Reads a date as people type it: `14/3`, `14.03.26`, `14 mar`, `March 14`, `2026-03-14`, `14032026`. Day before month, unless the
 * figures only make sense the other way. A year left out becomes the one nearest to `near`.
 * Returns ISO 8601 (`2026-03-14`) or null when it is no date.
 */
export function parseDate(text: string, near: string, lang: string): string | null {
  const typed = fold(text.trim()).replace(/[,،.]+$/, '');
  if (typed === '') return null;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(typed);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const solid = /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  if (solid) return dateOf(Number(solid[3]), Number(solid[2]), Number(solid[1]));
  const figures = /^(\d{1,2})[\s./-]+(\d{1,2})(?:[\s./-]+(\d{2}|\d{4}))?$/.exec(typed);
  if (figures) return fromFigures(Number(figures[1]), Number(figures[2]), figures[3], near);
  return fromWords(typed, near, lang);
}

function fromFigures(first: number, second: number, year: string | undefined, near: string) {
  const [day, month] = second > 12 && first <= 12 ? [second, first] : [first, second];
  return complete(day, month, year, near);
}

function fromWords(typed: string, near: string, lang: string): string | null {
  const words = typed
    .replace(/(\d)(st|nd|rd|th|er|º|-го|-е)(?=\s|$)/g, '$1')
    .split(/[\s./,-]+/)
    .filter((word) => word !== '' && !['de', 'del', 'of', 'г', 'le', 'el', 'the'].includes(word));
  const monthAt = words.findIndex((word) => monthOf(word, lang) !== null);
  if (monthAt < 0 || monthAt > 1) return null;
  const numbers = words.filter((_, index) => index !== monthAt);
  if (!numbers.every((word) => /^\d{1,4}$/.test(word)) || numbers.length > 2) return null;
  const month = monthOf(words[monthAt]!, lang)!;
  return complete(Number(numbers[0]), month, numbers[1], near);
}

// Any unambiguous beginning of a month's name counts, in the person's language and in English.
function monthOf(word: string, lang: string): number | null {
  if (word.length < 3 || /\d/.test(word)) return null;
  for (const language of [lang, 'en']) {
    const hits = monthNames(language)
      .map((names, index) => (names.some((name) => name.startsWith(word)) ? index + 1 : 0))
      .filter((month) => month > 0);
    if (hits.length === 1) return hits[0]!;
  }
  return null;
}

const known = new Map<string, string[][]>();

function monthNames(lang: string): string[][] {
  const cached = known.get(lang);
  if (cached) return cached;
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { day: 'numeric', month: 'long' },
  ];
  const names = Array.from({ length: 12 }, (_, index) =>
    forms.map((form) => {
      const parts = new Intl.DateTimeFormat(lang, { ...form, timeZone: 'UTC' }).formatToParts(
        Date.UTC(2024, index, 15),
      );
      return fold(parts.find((part) => part.type === 'month')?.value ?? '').replace('.', '');
    }),
  );
  known.set(lang, names);
  return names;
}

function complete(day: number, month: number, year: string | undefined, near: string) {
  if (year !== undefined) {
    return dateOf(year.length <= 2 ? 2000 + Number(year) : Number(year), month, day);
  }
  const base = Number(near.slice(0, 4));
  const candidates = [base - 1, base, base + 1]
    .map((candidate) => dateOf(candidate, month, day))
    .filter((candidate) => candidate !== null);
  const distance = (date: string) => Math.abs(Date.parse(date) - Date.parse(near));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const right = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return right && year >= 1900 && year <= 2199 ? date.toISOString().slice(0, 10) : null;
}
