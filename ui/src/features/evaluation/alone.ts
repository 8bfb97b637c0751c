/** Attached to what covers the whole window: nothing behind it takes the focus. Messages and dialogs stay. */
export function alone(node: HTMLElement): () => void {
  const behind: HTMLElement[] = [];
  for (let at: HTMLElement | null = node; at && at !== document.body; at = at.parentElement) {
    for (const other of at.parentElement?.children ?? []) {
      const stays = other === at || other.matches('dialog, [popover], script, style');
      if (stays || !(other instanceof HTMLElement) || other.inert) continue;
      other.inert = true;
      behind.push(other);
    }
  }
  return () => behind.forEach((other) => (other.inert = false));
}
