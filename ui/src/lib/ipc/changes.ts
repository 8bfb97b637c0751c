/** Who shows something says what it shows; whoever changes something says what changed. */

type Listener = (changes: readonly string[]) => void;
const listeners = new Set<Listener>();

/** Tells every page what an act, an undo or a redo touched, as the core names it. */
export function announce(changes: readonly string[]): void {
  for (const listener of listeners) listener(changes);
}

/** Calls back after every change until the returned function is called: reload what is shown. */
export function onChanges(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
