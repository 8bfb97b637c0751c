import type { Component } from 'svelte';
import type { Route } from '$lib/router.svelte';

/** A page gets the place it stands for. */
export interface PageProps<Name extends Route['name']> {
  route: Extract<Route, { name: Name }>;
}

// Every page has a route of its own kind; the frame gives each the one it stands for.
type Loader = () => Promise<{ default: Component<any> }>;

/** The page of every place, loaded when it is first gone to. */
export const pages: Record<Route['name'], Loader> = {
  home: () => import('./HomePage.svelte'),
  workshops: () => import('./WorkshopsPage.svelte'),
  workshop: () => import('./WorkshopPage.svelte'),
  curriculum: () => import('./CurriculumPage.svelte'),
  // Stands alone, without the frame.
  live: () => import('./HomePage.svelte'),
  forms: () => import('./FormsPage.svelte'),
  people: () => import('./PeoplePage.svelte'),
  settings: () => import('./SettingsPage.svelte'),
  check: () => import('./CheckPage.svelte'),
  help: () => import('./HelpPage.svelte'),
  gallery: import.meta.env.DEV
    ? () => import('./Gallery.svelte')
    : () => import('./HomePage.svelte'),
};
