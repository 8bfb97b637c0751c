/** A pause after which the next mark begins a new run, ms. */
export const PAUSE = 5000;

/** Names runs of marks: those made in one go are one step of undo. */
export class Run {
  #name: string | null = null;
  #last = 0;

  /** The run of a mark made now. */
  next(now = Date.now()): string {
    if (this.#name === null || now - this.#last > PAUSE) this.#name = crypto.randomUUID();
    this.#last = now;
    return this.#name;
  }

  /** The next mark begins a new run. */
  end(): void {
    this.#name = null;
  }
}
