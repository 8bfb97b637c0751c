import { fromBase45 } from './base45';
import { isBy, readSigned } from './cose';
import { byteLength, dayAfter } from './plain';
import { readStatement, type Statement } from './statement';
import type { Issuer, Trust } from './trust';
import type { Cause, VoidList } from './voidList';

/** How every code of a certificate begins. */
export const PREFIX = 'WC1:';
/** Longest text that is looked at, in bytes. */
export const TEXT_CAP = 16 << 10;

/** Why a code is taken for altered, or a text for no code at all. */
export type Reason =
  'too_long' | 'empty' | 'no_code' | 'damaged' | 'signature' | 'content' | 'future';

/** What is known about a code: the same as the program itself says. */
export type Verdict =
  | { status: 'valid'; statement: Statement; issuer: Issuer; list: string | null }
  | {
      status: 'superseded';
      statement: Statement;
      issuer: Issuer;
      by: string | null;
      day: string;
      list: string;
    }
  | {
      status: 'void';
      statement: Statement;
      issuer: Issuer;
      cause: Cause;
      day: string;
      list: string;
    }
  | { status: 'altered'; reason: Reason }
  /** Nobody with this key is known here: nothing in the statement is proved. */
  | { status: 'unknown_issuer'; kid: string; statement: Statement }
  | { status: 'not_a_certificate'; reason: Reason };

/** White space; of it, what separates lines: all but the two spaces. */
const BLANK = /[\s\u0085\u200b\ufeff]/;
const BREAK = /[^\S \u00a0]|[\u0085\u200b\ufeff]/;

/**
 * Judges one code. White space around it and line breaks in it are of no account, and capitals may be small letters
 * when all of them are. The day of issue may be tomorrow, for the sake of time zones.
 */
export async function verify(text: string, trust: Trust, today: string): Promise<Verdict> {
  if (text.length > TEXT_CAP || byteLength(text) > TEXT_CAP) return none('too_long');
  const bare = trimmed(text);
  if (bare === '') return none('empty');
  if (bare.slice(0, PREFIX.length).toUpperCase() !== PREFIX) return none('no_code');
  const code = bare.slice(PREFIX.length);
  let best = altered('damaged');
  for (const reading of readings(/[A-Z]/.test(code) ? code : asciiUpper(code))) {
    const verdict = await judge(reading, trust, today);
    if (rank(verdict) < rank(best)) best = verdict;
  }
  return best;
}

/**
 * A space is a character of Base45, and every code has one, so spaces can't simply go. What a paste did is one of these:
 * broke lines anywhere, broke them and set them in, or broke them at spaces and nowhere else.
 */
function readings(code: string): string[] {
  if (!BLANK.test(code)) return [code];
  const lines = code.split(BREAK).map((line) => line.replaceAll('\u00a0', ' '));
  const trimmed = lines.map((line) => line.trim()).filter(Boolean);
  return [lines.join(''), trimmed.join(''), trimmed.join(' ')];
}

async function judge(code: string, trust: Trust, today: string): Promise<Verdict> {
  const bytes = fromBase45(code);
  const signed = bytes && readSigned(bytes);
  if (!signed) return altered('damaged');
  const known = trust.issuers.filter((issuer) => issuer.kid === signed.kid);
  if (known.length === 0) {
    const statement = readStatement(signed.payload);
    return statement
      ? { status: 'unknown_issuer', kid: signed.kid, statement }
      : altered('content');
  }
  let issuer: Issuer | null = null;
  for (const each of known) {
    if (!issuer && (await isBy(signed, each.public))) issuer = each;
  }
  if (!issuer) return altered('signature');
  const statement = readStatement(signed.payload);
  if (!statement) return altered('content');
  const tomorrow = dayAfter(today);
  if (statement.issued > tomorrow) return altered('future');
  return weigh(statement, issuer, trust, tomorrow);
}

/**
 * What one list of the issuer says for good, no other takes back: two laptops with one key make lists of their own, and one
 * of them may have a wrong clock. Why is told by the newest list that names the number, of two of one day by the first.
 */
function weigh(statement: Statement, issuer: Issuer, trust: Trust, tomorrow: string): Verdict {
  const naming = listsOf(issuer, trust).filter((each) => each.entries.has(statement.number));
  const newest = naming.reduce<VoidList | null>(
    (best, each) => (best && best.asOf >= each.asOf ? best : each),
    null,
  );
  const entry = newest?.entries.get(statement.number);
  if (!newest || !entry)
    return { status: 'valid', statement, issuer, list: newestDay(issuer, trust, tomorrow) };
  const [{ cause, by, day }, list] = [entry, newest.asOf];
  return cause === 'superseded'
    ? { status: 'superseded', statement, issuer, by, day, list }
    : { status: 'void', statement, issuer, cause, day, list };
}

/** The day up to which the lists of an issuer know. */
export function knownUntil(issuer: Issuer, trust: Trust, today: string): string | null {
  return newestDay(issuer, trust, dayAfter(today));
}

function newestDay(issuer: Issuer, trust: Trust, tomorrow: string): string | null {
  const days = listsOf(issuer, trust).map((list) => list.asOf);
  return (
    days
      .filter((day) => day <= tomorrow)
      .sort()
      .at(-1) ?? null
  );
}

function listsOf(issuer: Issuer, trust: Trust): VoidList[] {
  return trust.lists.filter((list) => isSame(list.issuer, issuer));
}

function isSame(a: Issuer, b: Issuer): boolean {
  return a.kid === b.kid && a.public.every((byte, i) => byte === b.public[i]);
}

function altered(reason: Reason): Verdict {
  return { status: 'altered', reason };
}

function none(reason: Reason): Verdict {
  return { status: 'not_a_certificate', reason };
}

/** The better told of two readings of one text comes first. */
function rank(verdict: Verdict): number {
  switch (verdict.status) {
    case 'unknown_issuer':
      return 1;
    case 'altered':
      return verdict.reason === 'damaged' ? 3 : 2;
    case 'not_a_certificate':
      return 4;
    default:
      return 0;
  }
}

function trimmed(text: string): string {
  const signs = Array.from(text);
  const isInk = (sign: string) => !BLANK.test(sign);
  const from = signs.findIndex(isInk);
  return from === -1 ? '' : signs.slice(from, signs.findLastIndex(isInk) + 1).join('');
}

function asciiUpper(text: string): string {
  return text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}
