import { fromBase45 } from './base45';
import { Major, readCbor, refuseUnless, type Reader } from './cbor';
import { isBy, readSigned } from './cose';
import { byteLength } from './plain';
import { readDay, readNumber, readText } from './statement';
import type { Issuer } from './trust';

export const LIST_PREFIX = 'WV1:';
/** Largest void list in bytes, and most numbers in it. */
const LIST_CAP = 4 << 20;
const ENTRIES_CAP = 50_000;

/** Why a number no longer counts, in the order of their numbers, from 1. */
export const CAUSES = ['superseded', 'held_back', 'withdrawn', 'test_print'] as const;
export type Cause = (typeof CAUSES)[number];

/** One number that no longer counts. */
export interface VoidEntry {
  number: string;
  cause: Cause;
  /** Since when. */
  day: string;
  /** The number that took its place, where it is known. */
  by: string | null;
}

/** A list whose signature was checked when it was read: there is no other way to have one. */
export interface VoidList {
  issuer: Issuer;
  /** The day up to which it knows. */
  asOf: string;
  entries: Map<string, VoidEntry>;
}

/** Reads a list of one of these issuers; null for what is forged, unreadable or of somebody else. */
export async function readVoidList(text: string, issuers: Issuer[]): Promise<VoidList | null> {
  if (text.length > LIST_CAP || byteLength(text) > LIST_CAP) return null;
  const bare = text.replace(/[\r\n\ufeff]/g, '').trim();
  if (!bare.startsWith(LIST_PREFIX)) return null;
  const bytes = fromBase45(bare.slice(LIST_PREFIX.length));
  const signed = bytes && readSigned(bytes);
  if (!signed) return null;
  for (const issuer of issuers) {
    if (issuer.kid !== signed.kid || !(await isBy(signed, issuer.public))) continue;
    const content = readCbor(signed.payload, readContent);
    return content && { issuer, ...content };
  }
  return null;
}

function readContent(reader: Reader): Omit<VoidList, 'issuer'> {
  refuseUnless(reader.head(Major.map) === 3 && reader.unsigned() === 1, null);
  readText(reader, 1, 200);
  refuseUnless(reader.unsigned() === 2, null);
  const asOf = readDay(reader);
  refuseUnless(reader.unsigned() === 3, null);
  const entries = new Map<string, VoidEntry>();
  let last: string | null = null;
  for (let left = reader.array(ENTRIES_CAP); left > 0; left--) {
    const entry = readVoidEntry(reader);
    refuseUnless(last === null || isBefore(last, entry.number), null);
    last = entry.number;
    entries.set(entry.number, entry);
  }
  return { asOf, entries };
}

function readVoidEntry(reader: Reader): VoidEntry {
  refuseUnless(reader.head(Major.array) === 4, null);
  const number = readNumber(reader);
  const cause = CAUSES[reader.unsigned() - 1] ?? refuseUnless<Cause>(false, 'withdrawn');
  const day = readDay(reader);
  const by = readNumber(reader, 0);
  refuseUnless(by === '' || (cause === 'superseded' && by !== number), null);
  return { number, cause, day, by: by || null };
}

/** Whether `a` comes before `b` by code points, which is the order of their bytes. */
function isBefore(a: string, b: string): boolean {
  const [left, right] = [Array.from(a), Array.from(b)];
  const at = left.findIndex((sign, i) => sign !== right[i]);
  if (at === -1) return left.length < right.length;
  return at < right.length && (left[at]?.codePointAt(0) ?? 0) < (right[at]?.codePointAt(0) ?? 0);
}
