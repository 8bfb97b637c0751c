import { expect, it } from 'vitest';
import type { Term } from '$lib/ipc/ipc';
import { termsIn } from './terms';

const term = (uid: string, words: Record<string, string>): Term => ({ uid, term: words });
const glossary = [
  term('1', { en: 'Climate', fr: 'Climat' }),
  term('2', { en: 'Climate change', fr: 'Changement climatique' }),
  term('3', { en: 'Exposure', fr: 'Aléa' }),
];
const found = (text: string, language: string) =>
  termsIn(text, glossary, language).map(({ uid }) => uid);

it('finds whole words whatever their case and accents, the longest first', () => {
  expect(found('On CLIMATE change and exposure.', 'en')).toEqual(['2', '3']);
  expect(found('Climate change, then climate', 'en')).toEqual(['2', '1']);
  expect(found('un alea, des aléas', 'fr')).toEqual(['3']);
  expect(found('overexposure', 'en')).toEqual([]);
  expect(found('климат', 'ru')).toEqual([]);
});
