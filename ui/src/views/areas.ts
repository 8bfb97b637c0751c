import type { Route } from '$lib/router.svelte';
import type { IconName } from '$shared/icon/icons';

export interface Area {
  route: Extract<
    Route,
    { name: 'workshops' | 'curriculum' | 'forms' | 'people' | 'settings' | 'help' }
  >;
  icon: IconName;
  chord?: string;
  /** The work, or what surrounds it. */
  place: 'work' | 'foot';
}

/** The areas of the sidebar, in its order. An area not built yet is absent. */
export const AREAS: readonly Area[] = [
  { route: { name: 'workshops' }, icon: 'workshops', chord: 'Mod+1', place: 'work' },
  {
    route: { name: 'curriculum', part: 'modules' },
    icon: 'curriculum',
    chord: 'Mod+2',
    place: 'work',
  },
  { route: { name: 'forms' }, icon: 'forms', chord: 'Mod+3', place: 'work' },
  { route: { name: 'people' }, icon: 'people', chord: 'Mod+4', place: 'work' },
  { route: { name: 'settings' }, icon: 'settings', chord: 'Mod+5', place: 'foot' },
  { route: { name: 'help', page: 'start' }, icon: 'help', place: 'foot' },
];
