/**
 * Who is called, from the list to the projector. They are two windows, which hear of each other what changes; so this goes
 * the same way, under a word of its own.
 */
import { announce, onChanges } from '$lib/ipc/changes';

const CALLED = 'ceremony-called ';
const ASKED = 'ceremony-who';

/** The list says whose turn it is, by the number on the sheet. */
export function call(number: string): void {
  announce([CALLED + number]);
}

/** Calls back when a projector wants to know. */
export function onAsked(answer: () => void): () => void {
  return onChanges((changes) => {
    if (changes.includes(ASKED)) answer();
  });
}

/** Calls back with the number of whoever is called, now and from now on. */
export function onCalled(hear: (number: string) => void): () => void {
  const stop = onChanges((changes) => {
    const call = changes.find((change) => change.startsWith(CALLED));
    if (call) hear(call.slice(CALLED.length));
  });
  announce([ASKED]);
  return stop;
}
