import { hashes, verify as verifyHere } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';

hashes.sha512 = sha512;

/** Whether a signature over a message is that of a key. */
export type Check = (
  signature: Uint8Array,
  message: Uint8Array,
  key: Uint8Array,
) => Promise<boolean>;

/** The browser's own. Older ones, and pages without a secure context, have none. */
export const inBrowser: Check = async (signature, message, key) => {
  const imported = await crypto.subtle.importKey('raw', own(key), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', imported, own(signature), own(message));
};

/** The one that this page brings along. */
export const inPage: Check = (signature, message, key) => {
  try {
    return Promise.resolve(verifyHere(signature, message, key, { zip215: false }));
  } catch {
    return Promise.resolve(false);
  }
};

let chosen: Promise<Check> | null = null;

/** Checks with what the browser has, if that passes a trial, else with our own. Weak keys and signatures never pass. */
export const isSigned: Check = async (signature, message, key) => {
  if (!isStrict(signature, key)) return false;
  chosen ??= passesTrial(inBrowser).then((passes) => (passes ? inBrowser : inPage));
  try {
    return await (
      await chosen
    )(signature, message, key);
  } catch {
    return inPage(signature, message, key);
  }
};

/** RFC 8032, section 7.1, test 2: true as it stands, false with one bit changed. */
export async function passesTrial(check: Check): Promise<boolean> {
  const key = fromHex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
  const signature = fromHex(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
      '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  );
  try {
    const [good, bad] = [
      await check(signature, Uint8Array.of(0x72), key),
      await check(signature, Uint8Array.of(0x73), key),
    ];
    return good && !bad;
  } catch {
    return false;
  }
}

/** What a key is called: the first eight bytes of its SHA-256, in hexadecimal. */
export function kidOf(key: Uint8Array): string {
  return toHex(sha256(key).subarray(0, 8));
}

/** The order of the base point. */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const FIELD = 2n ** 255n - 19n;

/** The second coordinates of points of small order: with these anybody can sign. */
const WEAK = new Set([
  0n,
  1n,
  FIELD - 1n,
  0x5fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
  0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
]);

function isStrict(signature: Uint8Array, key: Uint8Array): boolean {
  if (signature.length !== 64 || key.length !== 32) return false;
  const isSound = (point: Uint8Array) => {
    const y = little(point) & (2n ** 255n - 1n);
    return y < FIELD && !WEAK.has(y);
  };
  return (
    little(signature.subarray(32)) < ORDER && isSound(key) && isSound(signature.subarray(0, 32))
  );
}

function little(bytes: Uint8Array): bigint {
  return BigInt(`0x${toHex(bytes.slice().reverse())}`);
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

/** In memory of its own, as WebCrypto wants it. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
