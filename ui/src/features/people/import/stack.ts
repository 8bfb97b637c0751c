/** Rows of different heights, one below the other: where each begins, and which of them can be seen. */
export class Stack {
  readonly #tops: Float64Array;

  /** `heights` in px, in order. */
  constructor(heights: readonly number[]) {
    this.#tops = new Float64Array(heights.length + 1);
    heights.forEach((height, at) => (this.#tops[at + 1] = this.#tops[at]! + height));
  }

  get height(): number {
    return this.#tops[this.#tops.length - 1]!;
  }

  top(row: number): number {
    return this.#tops[row]!;
  }

  /** The rows between two heights and a few around, as indexes: the first, and the one after the last. */
  window(from: number, to: number, spare = 6): [number, number] {
    const count = this.#tops.length - 1;
    const first = Math.max(0, this.#rowAt(from) - spare);
    return [first, Math.min(count, this.#rowAt(to) + 1 + spare)];
  }

  #rowAt(height: number): number {
    let low = 0;
    let high = this.#tops.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#tops[middle + 1]! <= height) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
