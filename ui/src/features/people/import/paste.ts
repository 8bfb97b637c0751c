/** Whether keys and pasted text go into this element: a field, or a cell that opens for typing. */
export function isWrittenIn(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return isField(target) || target.closest('[role="gridcell"]') !== null;
}

function isField(target: Element): boolean {
  return target.matches('input, textarea, select, [contenteditable="true"]');
}

/** Rows copied from a spreadsheet or an e-mail and pasted outside a field; null for anything else. */
export function pastedList(event: ClipboardEvent): string | null {
  if (event.defaultPrevented || (event.target instanceof Element && isField(event.target)))
    return null;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  return /[\t\n]/.test(text.trim()) ? text : null;
}
