/** What a key does to a question while a sheet is typed. Pure: the question and what was typed in, what becomes of it out. */
import { parseDate } from '$shared/date/parse';
import { digitOf, letterOf, type KeyLike } from '$lib/keyboard/chord';
import type { Answer } from '$lib/ipc/ipc';
import { given, type Item } from './shape';

/** A key, by its place on the keyboard. */
export type Key = KeyLike;

/** What is typed of an answer that isn't finished. */
export interface Draft {
  buffer: string;
  /** Whether nothing was typed since the question was gone to. */
  fresh: boolean;
}

export type Outcome =
  /** Changes nothing. */
  | { to: 'wrong' }
  /** Not finished, or more may follow. `null` takes the answer away. */
  | { to: 'stay'; buffer: string; answer?: Answer | null }
  /** Done with the question; without `answer` it stays as it was. */
  | { to: 'next'; answer?: Answer }
  | { to: 'back' };

/** Where a date without a year belongs, and the language its words are in. */
export interface Surroundings {
  near: string;
  language: string;
}

export const NONE: Answer = { missing: 'none' };
const WRONG: Outcome = { to: 'wrong' };

/** Whether it is typed into a field of its own, where letters and digits are text. */
export const isField = (item: Item): boolean => item.kind === 'text' || item.kind === 'date';

/** Whether two marks on it can be more than it takes. */
export const takesOne = (item: Item): boolean =>
  item.kind === 'select_one' || item.kind === 'range' || item.kind === 'rank';

/** Whether 0 stands for "no answer" on it: not where 0 is a point, or a figure. */
export const zeroIsNone = (item: Item): boolean =>
  item.kind !== 'integer' &&
  item.kind !== 'decimal' &&
  !isField(item) &&
  !item.marks.some(({ key }) => key.startsWith('0'));

/** What a key does on a question that is not typed into a field. */
export function typeOn(item: Item, answer: Answer | undefined, draft: Draft, key: Key): Outcome {
  const { buffer } = draft;
  if (key.key === 'Backspace') return backspace(item, answer, draft);
  if (key.key === 'Enter' || (item.kind === 'select_multiple' && key.key === ' '))
    return enter(item, answer, draft);
  if (key.key === 'Delete' && digitOf(key) === null) return { to: 'next', answer: NONE };
  const letter = letterOf(key);
  if (letter === 'N') return { to: 'next', answer: { missing: 'illegible' } };
  if (letter === 'B') return takesOne(item) ? { to: 'next', answer: { missing: 'two' } } : WRONG;
  const sign = signOf(key);
  if (sign === null) return WRONG;
  if (item.kind === 'integer' || item.kind === 'decimal') return figure(item, buffer, sign);
  if (sign === '0' && buffer === '' && zeroIsNone(item)) return { to: 'next', answer: NONE };
  return mark(item, answer, draft, buffer + sign);
}

/** The answer that `buffer` stands for: itself when nothing was typed, null when it is none. */
export function settle(
  item: Item,
  answer: Answer | undefined,
  buffer: string,
  around: Surroundings,
): { answer: Answer | undefined } | null {
  const text = buffer.trim();
  if (item.kind === 'text') {
    if (text === '' && given(answer) === '') return { answer };
    return { answer: text === '' ? NONE : text };
  }
  if (item.kind === 'date') {
    if (text === '') return { answer: given(answer) === '' ? answer : NONE };
    const date = parseDate(text, around.near, around.language);
    return date ? { answer: date } : null;
  }
  if (text === '') return { answer };
  if (item.kind === 'integer' || item.kind === 'decimal')
    return Number.isFinite(Number(text)) && text !== '-' ? { answer: String(Number(text)) } : null;
  const exact = item.marks.find(({ key }) => key === text);
  const done = exact ? chosen(item, answer, exact.value, false) : WRONG;
  return 'answer' in done ? { answer: done.answer ?? NONE } : null;
}

function signOf(key: Key): string | null {
  const digit = digitOf(key);
  if (digit !== null) return digit;
  if (key.key === '-' || key.code === 'NumpadSubtract') return '-';
  const points = ['Period', 'Comma', 'NumpadDecimal', 'NumpadComma'];
  return key.key === '.' || key.key === ',' || points.includes(key.code) ? '.' : null;
}

function backspace(item: Item, answer: Answer | undefined, { buffer, fresh }: Draft): Outcome {
  if (buffer !== '') return { to: 'stay', buffer: buffer.slice(0, -1) };
  const ranked = given(answer);
  if (item.kind !== 'rank' || fresh || ranked === '') return { to: 'back' };
  const left = ranked.split(' ').slice(0, -1).join(' ');
  return { to: 'stay', buffer: '', answer: left === '' ? null : left };
}

function enter(item: Item, answer: Answer | undefined, { buffer, fresh }: Draft): Outcome {
  const several = item.kind === 'select_multiple';
  const figures = item.kind === 'integer' || item.kind === 'decimal';
  if (buffer === '') {
    if (answer !== undefined) return { to: 'next' };
    return several || figures ? { to: 'next', answer: NONE } : WRONG;
  }
  if (figures) {
    const number = buffer === '-' ? NaN : Number(buffer);
    return Number.isFinite(number) ? { to: 'next', answer: String(number) } : WRONG;
  }
  const exact = item.marks.find(({ key }) => key === buffer);
  if (!exact) return WRONG;
  return chosen(item, answer, exact.value, fresh);
}

function figure(item: Item, buffer: string, sign: string): Outcome {
  const next = buffer + sign;
  const shape = item.kind === 'integer' ? /^-?\d{0,15}$/ : /^-?\d{0,15}(\.\d{0,10})?$/;
  return shape.test(next) ? { to: 'stay', buffer: next } : WRONG;
}

// As soon as no other mark begins like it, what was typed is the mark.
function mark(item: Item, answer: Answer | undefined, draft: Draft, typed: string): Outcome {
  const possible = item.marks.filter(({ key }) => key.startsWith(typed));
  if (possible.length === 0) return WRONG;
  const exact = possible.find(({ key }) => key === typed);
  if (!exact || possible.length > 1) return { to: 'stay', buffer: typed };
  return chosen(item, answer, exact.value, draft.fresh);
}

/** What choosing a mark does, by its key or by the mouse. */
export function chosen(
  item: Item,
  answer: Answer | undefined,
  value: string,
  fresh: boolean,
): Outcome {
  if (item.kind === 'select_multiple')
    return { to: 'stay', buffer: '', answer: toggled(item, answer, value) };
  if (item.kind !== 'rank') return { to: 'next', answer: value };
  // A ranking that was finished before is begun anew.
  const before = fresh ? [] : given(answer).split(' ').filter(Boolean);
  if (before.includes(value)) return WRONG;
  const ranked = [...before, value].join(' ');
  if (before.length + 1 === item.marks.length) return { to: 'next', answer: ranked };
  return { to: 'stay', buffer: '', answer: ranked };
}

/** The marks of a question that takes several, in the order of its list, with one put on or taken off. */
export function toggled(item: Item, answer: Answer | undefined, value: string): string | null {
  const before = given(answer).split(' ').filter(Boolean);
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const sorted = item.marks.map((one) => one.value).filter((one) => after.includes(one));
  return sorted.length === 0 ? null : sorted.join(' ');
}
