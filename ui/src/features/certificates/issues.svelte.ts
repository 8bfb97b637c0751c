import { router } from '$lib/router.svelte';

/** Certificates by their numbers, of one workshop. */
export interface Batch {
  workshop: string;
  numbers: string[];
}

/** What somebody is about to void. */
class Issues {
  /** Shown by the certificates of that workshop as a question. */
  asked = $state.raw<Batch | null>(null);
  /** The workshop whose sheets that were not earned are asked about. */
  holdBack = $state<string | null>(null);

  /** Goes to the certificates of that workshop and asks there for the reason to void these. */
  ask(batch: Batch): void {
    this.asked = batch;
    this.#go(batch.workshop);
  }

  /** Goes to the certificates of that workshop and shows there what was not earned. */
  askHoldBack(workshop: string): void {
    this.holdBack = workshop;
    this.#go(workshop);
  }

  /** The question was answered, or closed. */
  settled(): void {
    this.asked = null;
    this.holdBack = null;
  }

  #go(workshop: string): void {
    router.go({ name: 'workshop', uid: workshop, tab: 'certificates' });
  }
}

export const issues = new Issues();
