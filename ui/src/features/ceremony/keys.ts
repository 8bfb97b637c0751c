import { digitOf } from '$lib/keyboard/chord';
import type { Ceremony } from './ceremony.svelte';

const PAGE = 10;

/** Keys on the list. Letters that act belong to the page, so that they work beside the list too. */
export function press(event: KeyboardEvent, ceremony: Ceremony, find: (start: string) => void) {
  if (event.isComposing || event.defaultPrevented) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const moves: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
    Home: -Infinity,
    End: Infinity,
  };
  const by = moves[event.key];
  const digit = digitOf(event);
  if (by !== undefined) ceremony.move(by);
  else if (event.key === ' ' || event.key === 'Enter') {
    // A key that is held down hands out one sheet, not the stack.
    if (!event.repeat) ceremony.handOut();
  } else if (event.key === 'Backspace' || event.key === 'Delete') ceremony.takeBack();
  else if (event.key === 'Escape' && ceremony.query !== '') ceremony.query = '';
  else if (digit !== null && !event.shiftKey) find(digit);
  else if (event.key === '/') find('');
  else return;
  event.preventDefault();
}
