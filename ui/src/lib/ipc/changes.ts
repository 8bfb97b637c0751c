/** Who shows something says what it shows; whoever changes something says what changed. */

type Listener = (changes: readonly string[]) => void;
const listeners = new Set<Listener>();

let send: Listener | null = null;

/** Tells every page what an act, an undo or a redo touched, as the core names it; pages of other windows too. */
export function announce(changes: readonly string[]): void {
  heard(changes);
  send?.(changes);
}

/** Another window changed something. */
export function heard(changes: readonly string[]): void {
  for (const listener of listeners) listener(changes);
}

/** How other windows are told. */
export function sendWith(tell: Listener): void {
  send = tell;
}

/** Calls back after every change until the returned function is called: reload what is shown. */
export function onChanges(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
