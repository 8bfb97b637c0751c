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

  /** Goes to the certificates of that workshop and asks there for the reason to void these. */
  ask(batch: Batch): void {
    this.asked = batch;
    router.go({ name: 'workshop', uid: batch.workshop, tab: 'certificates' });
  }

  /** The question was answered, or closed. */
  settled(): void {
    this.asked = null;
  }
}

export const issues = new Issues();
