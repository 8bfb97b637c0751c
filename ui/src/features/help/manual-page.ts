import type { Route } from '$lib/router.svelte';

/** The pages of the manual, in the order of the work. */
export const PAGES = [
  'start',
  'people',
  'attendance',
  'certificates',
  'report',
  'safety',
  'keyboard',
] as const;
export type ManualPage = (typeof PAGES)[number];

/** The page that helps where somebody is. */
export function pageFor(route: Route): ManualPage {
  if (route.name === 'people') return 'people';
  if (route.name === 'settings') return 'safety';
  if (route.name === 'workshop') return PAGES.find((page) => page === route.tab) ?? 'start';
  return 'start';
}
