import { formatDate } from '$lib/format';

/** A key id in four groups, as people compare it. */
export function grouped(kid: string): string {
  return kid.replace(/(.{4})(?=.)/g, '$1 ');
}

/** Which of the recovery words are asked for, from 1. */
export const ASKED = [3, 11, 20] as const;

/** Whether a typed word is the one on the paper. */
export function isWord(typed: string, word: string | undefined): boolean {
  return typed.trim().toLowerCase() === word;
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.split(/[^\p{L}]+/u).filter(Boolean).length;
}

/** A day to stand in a sentence: Russian writes out the year there. */
export const dayInSentence = (iso: string) => formatDate(iso).replace(/г\.$/, 'года');
