import type { Route } from '$lib/router.svelte';

/** The pages of the manual, in the order of the work. */
export const PAGES = [
  'start',
  'curriculum',
  'plan',
  'people',
  'groups',
  'registry',
  'print-pack',
  'institutions',
  'attendance',
  'room',
  'forms',
  'evaluation',
  'results',
  'certificates',
  'certificate-design',
  'ceremony',
  'proof',
  'report',
  'safety',
  'keyboard',
] as const;
export type ManualPage = (typeof PAGES)[number];

/** The page that helps where somebody is. */
export function pageFor(route: Route): ManualPage {
  if (route.name === 'live') return route.names ? 'ceremony' : 'room';
  if (route.name === 'settings') return 'safety';
  if (route.name === 'check') return 'proof';
  if (route.name === 'people') return route.part === 'institutions' ? 'institutions' : 'registry';
  if (route.name !== 'workshop') return PAGES.find((page) => page === route.name) ?? 'start';
  // Places within the evaluation of a workshop that have pages of their own.
  if (route.place?.startsWith('results')) return 'results';
  if (route.place?.startsWith('print')) return 'forms';
  if (route.tab === 'people' && route.place === 'groups') return 'groups';
  if (route.tab === 'people' && route.place === 'papers') return 'print-pack';
  if (route.tab === 'certificates' && route.place === 'design') return 'certificate-design';
  if (route.tab === 'certificates' && route.place === 'ceremony') return 'ceremony';
  return PAGES.find((page) => page === route.tab) ?? 'start';
}
