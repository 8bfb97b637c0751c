import { on } from 'svelte/events';

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.matches('input, textarea, select, [contenteditable="true"]')
  );
}

/** Calls back with rows that were copied elsewhere and pasted outside a field, until the returned function is called. */
export function onPastedList(take: (text: string) => void): () => void {
  const stops = [
    // WebKit pastes outside a field only where the page says beforehand that it wants to.
    on(window, 'beforepaste' as 'paste', (event) => {
      if (!isField(event.target)) event.preventDefault();
    }),
    on(window, 'paste', (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (event.defaultPrevented || isField(event.target) || !isList(text)) return;
      event.preventDefault();
      take(text);
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

const isList = (text: string) => /[\t\n]/.test(text.trim());
