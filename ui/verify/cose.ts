import { Major, Malformed, readCbor, refuseUnless, type Reader } from './cbor';
import { isSigned, toHex } from './ed25519';

/** Tag 18: a COSE_Sign1 (RFC 9052); algorithm -8: EdDSA, which CBOR writes as -1 - 7. */
const TAG = 18;
const EDDSA = 7;
const ALGORITHM = 1;
const KEY_ID = 4;
/** More than any message of ours: a void list of many thousand numbers. */
export const LONGEST = 4 * 1024 * 1024;

/** A message whose form is right; nothing is proved until `isBy` says so. */
export interface Signed {
  /** What the key that claims to have signed it is called. */
  kid: string;
  header: Uint8Array;
  payload: Uint8Array;
  signature: Uint8Array;
}

/** Null for anything that is not exactly one such message. The algorithm is pinned, never read as a choice. */
export function readSigned(bytes: Uint8Array): Signed | null {
  return readCbor(bytes, (reader) => {
    refuseUnless(reader.head(Major.tag) === TAG, null);
    refuseUnless(reader.head(Major.array) === 4, null);
    const header = reader.bytes(16);
    const kid = readCbor(header, keyId);
    if (kid === null) throw new Malformed();
    refuseUnless(reader.head(Major.map) === 0, null);
    const payload = reader.bytes(bytes.length);
    const signature = reader.bytes(64);
    return { kid, header, payload, signature: refuseUnless(signature.length === 64, signature) };
  });
}

function keyId(reader: Reader): string {
  refuseUnless(reader.head(Major.map) === 2, null);
  refuseUnless(reader.unsigned() === ALGORITHM, null);
  refuseUnless(reader.head(Major.negative) === EDDSA, null);
  refuseUnless(reader.unsigned() === KEY_ID, null);
  const kid = reader.bytes(8);
  return toHex(refuseUnless(kid.length === 8, kid));
}

/** Whether the key signed exactly these bytes. */
export function isBy(signed: Signed, key: Uint8Array): Promise<boolean> {
  return isSigned(signed.signature, toBeSigned(signed.header, signed.payload), key);
}

/** The Sig_structure of RFC 9052, section 4.4. */
export function toBeSigned(header: Uint8Array, payload: Uint8Array): Uint8Array {
  const context = new TextEncoder().encode('Signature1');
  const parts = [
    [0x84, 0x60 | context.length, ...context],
    bytesHead(header.length),
    header,
    bytesHead(0),
    bytesHead(payload.length),
    payload,
  ];
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The head of so many bytes. */
export function bytesHead(length: number): number[] {
  const kind = Major.bytes << 5;
  if (length < 24) return [kind | length];
  if (length < 0x100) return [kind | 24, length];
  if (length < 0x10000) return [kind | 25, length >> 8, length & 255];
  return [kind | 26, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255];
}
