/** Kinds of items, by the three bits of their head. */
export const Major = {
  unsigned: 0,
  negative: 1,
  bytes: 2,
  text: 3,
  array: 4,
  map: 5,
  tag: 6,
} as const;
type Kind = (typeof Major)[keyof typeof Major];

/** Bytes that are not in the one accepted form: shortest heads, definite lengths, keys in ascending order. */
export class Malformed extends Error {}

/** What `read` answers, or null if the bytes are malformed or something is left over. */
export function readCbor<T>(bytes: Uint8Array, read: (reader: Reader) => T): T | null {
  const reader = new Reader(bytes);
  try {
    const answer = read(reader);
    return reader.isDone() ? answer : null;
  } catch (problem) {
    if (problem instanceof Malformed) return null;
    throw problem;
  }
}

/** Reads items one after the other, without recursion: a nest of lists costs nothing, for nobody asks for it. */
export class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  isDone(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** The number in a head of this kind: a value, a length or a tag. */
  head(kind: Kind): number {
    const first = this.#take(1)[0] ?? 0;
    if (first >> 5 !== kind) throw new Malformed();
    const low = first & 31;
    if (low < 24) return low;
    // Nothing we sign is counted in more than four bytes.
    const width = { 24: 1, 25: 2, 26: 4 }[low];
    if (!width) throw new Malformed();
    const value = this.#take(width).reduce((sum, byte) => sum * 256 + byte, 0);
    return refuseUnless(value >= (width === 1 ? 24 : 256 ** (width / 2)), value);
  }

  unsigned(): number {
    return this.head(Major.unsigned);
  }

  /** At most `cap` bytes. */
  bytes(cap: number): Uint8Array {
    return this.#counted(Major.bytes, cap);
  }

  /** UTF-8 of at most `cap` bytes. */
  text(cap: number): string {
    const bytes = this.#counted(Major.text, cap);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new Malformed();
    }
  }

  /** The length of an array of at most `cap` items, which the caller reads. */
  array(cap: number): number {
    const length = this.head(Major.array);
    return refuseUnless(length <= cap, length);
  }

  /** A map of at most `cap` entries with ascending keys; `read` is called with each key and reads its value. */
  map(cap: number, read: (key: number) => void): void {
    const length = this.head(Major.map);
    refuseUnless(length <= cap, length);
    let last = -1;
    for (let n = 0; n < length; n++) {
      const key = this.unsigned();
      refuseUnless(key > last, key);
      last = key;
      read(key);
    }
  }

  #counted(kind: Kind, cap: number): Uint8Array {
    const length = this.head(kind);
    return this.#take(refuseUnless(length <= cap, length));
  }

  #take(length: number): Uint8Array {
    const end = this.#at + length;
    refuseUnless(end <= this.#bytes.length, end);
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
}

/** `value`, if what must hold of it does. */
export function refuseUnless<T>(holds: boolean, value: T): T {
  if (!holds) throw new Malformed();
  return value;
}
