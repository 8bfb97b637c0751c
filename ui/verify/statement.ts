import { Malformed, readCbor, refuseUnless, type Reader } from './cbor';
import { byteLength, isDay, isPlain } from './plain';

/** What a certificate is given for, in the order of their numbers, from 1. */
export const KINDS = ['participation', 'completion', 'facilitator', 'speaker', 'merit'] as const;
export type Kind = (typeof KINDS)[number];

/** What a certificate says. Days are YYYY-MM-DD. */
export interface Statement {
  name: string;
  /** Of the workshop; ends in "…" when it was shortened to fit. */
  title: string;
  /** Empty when unknown. */
  place: string;
  start: string;
  end: string;
  /** Hours, in tenths. */
  tenths: number | null;
  kind: Kind;
  number: string;
  issued: string;
  /** Number of the certificate whose place this one takes. */
  supersedes: string | null;
}

/** Longest texts, in bytes of UTF-8. */
const CAPS = { name: 240, title: 300, place: 200, number: 48 };
const MOST_TENTHS = 99_999;

/** The statement in these bytes, or null if they are not exactly one in its one form. */
export function readStatement(bytes: Uint8Array): Statement | null {
  return readCbor(bytes, (reader) => {
    const given: Partial<Statement> = {};
    reader.map(10, (key) => readEntry(reader, key, given));
    const { name, title, place, start, kind, number, issued } = given;
    if (name === undefined || title === undefined || place === undefined) throw new Malformed();
    if (start === undefined || kind === undefined || number === undefined) throw new Malformed();
    if (issued === undefined) throw new Malformed();
    // A last day that is the first one again would be a second form of the same statement.
    refuseUnless(given.end === undefined || given.end > start, null);
    refuseUnless(given.supersedes !== number, null);
    const end = given.end ?? start;
    const { tenths = null, supersedes = null } = given;
    return { name, title, place, start, end, tenths, kind, number, issued, supersedes };
  });
}

function readEntry(reader: Reader, key: number, into: Partial<Statement>): void {
  switch (key) {
    case 1:
      into.name = readText(reader, 1, CAPS.name);
      break;
    case 2:
      into.title = readText(reader, 1, CAPS.title);
      break;
    case 3:
      into.place = readText(reader, 0, CAPS.place);
      break;
    case 4:
      into.start = readDay(reader);
      break;
    case 5:
      into.end = readDay(reader);
      break;
    case 6:
      into.tenths = reader.unsigned();
      refuseUnless(into.tenths >= 1 && into.tenths <= MOST_TENTHS, null);
      break;
    case 7:
      into.kind = KINDS[reader.unsigned() - 1];
      refuseUnless(into.kind !== undefined, null);
      break;
    case 8:
      into.number = readNumber(reader);
      break;
    case 9:
      into.issued = readDay(reader);
      break;
    case 10:
      into.supersedes = readNumber(reader);
      break;
    default:
      throw new Malformed();
  }
}

/** Plain text of so many bytes. */
export function readText(reader: Reader, least: number, most: number): string {
  const text = reader.text(most);
  return refuseUnless(byteLength(text) >= least && isPlain(text), text);
}

/** The number of a certificate. */
export function readNumber(reader: Reader, least = 1): string {
  return readText(reader, least, CAPS.number);
}

export function readDay(reader: Reader): string {
  const text = reader.text(10);
  return refuseUnless(isDay(text), text);
}
