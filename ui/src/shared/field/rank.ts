import { fold } from '$lib/palette/palette.svelte';
import type { ComboOption } from './Combobox.svelte';

/** Options that hold every typed word, those whose label begins with the query first, otherwise in the given order. */
export function rankOptions(options: readonly ComboOption[], query: string): ComboOption[] {
  const wanted = fold(query.trim());
  const words = wanted.split(/\s+/);
  return options
    .map((option) => ({ option, text: fold(option.label) }))
    .filter(({ option, text }) => {
      const all = `${text} ${fold(option.keywords ?? '')} ${fold(option.hint ?? '')}`;
      return words.every((word) => all.includes(word));
    })
    .map(({ option, text }) => ({ option, rank: text.startsWith(wanted) ? 0 : 1 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}
