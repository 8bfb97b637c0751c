const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const VALUES = new Map(Array.from(ALPHABET, (sign, value) => [sign.charCodeAt(0), value]));

/** The bytes of a Base45 text (RFC 9285), or null for what is none. */
export function fromBase45(text: string): Uint8Array | null {
  if (text.length % 3 === 1) return null;
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (text.length % 3) / 2);
  let end = 0;
  for (let at = 0; at < text.length; at += 3) {
    const isPair = at + 2 < text.length;
    const low = VALUES.get(text.charCodeAt(at));
    const middle = VALUES.get(text.charCodeAt(at + 1));
    const high = isPair ? VALUES.get(text.charCodeAt(at + 2)) : 0;
    if (low === undefined || middle === undefined || high === undefined) return null;
    const value = low + middle * 45 + high * 2025;
    if (value > (isPair ? 0xffff : 0xff)) return null;
    if (isPair) bytes[end++] = value >> 8;
    bytes[end++] = value & 0xff;
  }
  return bytes;
}
