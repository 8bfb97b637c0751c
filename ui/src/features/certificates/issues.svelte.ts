/** Certificates by their numbers, of one workshop. */
export interface Batch {
  workshop: string;
  numbers: string[];
}

/** What was issued last in this window, and what somebody is about to void. */
class Issues {
  /** The newest issue; null before the first, and after it was voided. */
  latest = $state.raw<Batch | null>(null);
  /** Shown by the certificates of that workshop as a question. */
  asked = $state.raw<Batch | null>(null);

  /** Asks for the reason to void these. */
  ask(batch: Batch): void {
    this.asked = batch;
  }

  voided(): void {
    if (this.asked?.numbers.some((number) => this.latest?.numbers.includes(number)))
      this.latest = null;
    this.asked = null;
  }
}

export const issues = new Issues();
