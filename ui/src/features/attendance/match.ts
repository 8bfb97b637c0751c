import { fold as plainFold } from '$lib/palette/palette.svelte';
import type { SheetRow } from '$lib/ipc/ipc';

/** Somebody who may be meant by what was typed. */
export interface Candidate {
  row: SheetRow;
  /** The number on the printed sheet. */
  number: number;
}

const LETTERS: Record<string, string> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
};

/** As the names of a sheet are folded: no accents, letters brought to their base, no apostrophes. */
export const fold = (text: string): string =>
  plainFold(text)
    .replace(/['’‘ʻʼ`´ʹ.]/g, '')
    .replace(/./gsu, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');

/**
 * Who is meant, best first: by the number on the sheet; by words that begin so, in any order ("va li"); by initials
 * ("lv", then "vl"); by letters anywhere in the name. Of equals, the order of the sheet.
 */
export function candidates(typed: string, rows: readonly SheetRow[]): Candidate[] {
  const query = fold(typed.trim());
  if (query === '') return [];
  const all = rows.map((row, at) => ({ row, number: at + 1 }));
  if (/^\d+$/.test(query)) {
    const starts = all.filter(({ number }) => String(number).startsWith(query));
    return starts.sort((a, b) => a.number - b.number);
  }
  return all
    .map((candidate) => ({ candidate, rank: rank(query, candidate.row.key) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.candidate.number - b.candidate.number)
    .map(({ candidate }) => candidate);
}

function rank(query: string, key: string): number {
  const words = key.split(/[\s-]+/).filter(Boolean);
  const typed = query.split(/[\s-]+/).filter(Boolean);
  const initials = words.map((word) => [...word][0]).join('');
  if (typed.length > 1) return beginEach(typed, words) ? 0 : Infinity;
  if (initials.startsWith(query)) return 1;
  if (words.some((word) => word.startsWith(query))) return 1;
  if (among(query, initials) && [...query].length > 1) return 2;
  return key.includes(query) ? 3 : Infinity;
}

/** Every typed word begins a word of its own. */
function beginEach(typed: string[], words: string[]): boolean {
  const [first, ...others] = typed;
  if (first === undefined) return true;
  return words.some(
    (word, at) => word.startsWith(first) && beginEach(others, words.toSpliced(at, 1)),
  );
}

/** Every letter is the initial of a word of its own: family name first or last. */
function among(query: string, initials: string): boolean {
  const left = [...initials];
  return [...query].every((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
