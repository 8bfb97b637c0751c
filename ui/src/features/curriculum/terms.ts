import type { Term } from '$lib/ipc/ipc';

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLocaleLowerCase();

/** The terms of a glossary that a text uses as whole words, longest first, each once; "climate change" hides "climate". */
export function termsIn(text: string, terms: readonly Term[], language: string): Term[] {
  let rest = ` ${folded(text)} `;
  const named = terms
    .map((term) => ({ term, word: folded(term.term[language] ?? '').replace(/\s*\(.*\)$/u, '') }))
    .filter(({ word }) => word.length > 1)
    .sort((a, b) => b.word.length - a.word.length);
  const found: Term[] = [];
  for (const { term, word } of named) {
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
    if (!whole.test(rest)) continue;
    found.push(term);
    rest = rest.replace(whole, ' ');
  }
  return found;
}
