import { SvelteMap } from 'svelte/reactivity';
import type { IconName } from '$shared/icon/icons';

/** One line of the command palette. */
export interface PaletteEntry {
  id: string;
  label: string;
  /** A second, quieter phrase: a place, a date. */
  hint?: string;
  icon?: IconName;
  /** Chord that does the same, shown at the end of the line. */
  chord?: string;
  /** Other words it is found by. */
  keywords?: string;
  run: () => void;
}

/** Answers a query with entries, best first. Asked again at every letter; a late answer to an old query is dropped. */
export interface PaletteProvider {
  /** Heading of its entries, in the person's language. */
  title: () => string;
  /** Lower comes first. Commands 10, workshops 20, people 30. */
  order: number;
  find: (query: string) => PaletteEntry[] | Promise<PaletteEntry[]>;
}

const providers = new SvelteMap<symbol, PaletteProvider>();

/** Adds a source of entries until the returned function is called. */
export function providePalette(provider: PaletteProvider): () => void {
  const id = Symbol('palette');
  providers.set(id, provider);
  return () => void providers.delete(id);
}

export function paletteProviders(): PaletteProvider[] {
  return [...providers.values()].sort((a, b) => a.order - b.order);
}

/** Whether the palette is open; anything may open it. */
export const palette = $state({ open: false });

/** Case, accents and spaces don't count; every typed word must be found. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

export function matchesQuery(query: string, ...texts: (string | undefined)[]): boolean {
  const haystack = fold(texts.filter(Boolean).join(' '));
  return fold(query)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}
