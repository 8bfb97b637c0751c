/** Where the window is. Addresses are hashes, so that every place can be linked, restored and driven from a test. */

import type { AwardKind } from '$lib/ipc/ipc';

export const WORKSHOP_TABS = [
  'overview',
  'details',
  'plan',
  'people',
  'attendance',
  'room',
  'evaluation',
  'certificates',
  'report',
] as const;
export type WorkshopTab = (typeof WORKSHOP_TABS)[number];

export const CURRICULUM_PARTS = ['modules', 'glossary', 'documents'] as const;
export type CurriculumPart = (typeof CURRICULUM_PARTS)[number];

export const FORM_PARTS = ['questions', 'translation', 'form'] as const;
export type FormPart = (typeof FORM_PARTS)[number];

/** What the registry holds: everybody, those who may be there twice, institutions. */
export const REGISTRY_PARTS = ['everybody', 'twice', 'institutions'] as const;
export type RegistryPart = (typeof REGISTRY_PARTS)[number];

export type Route =
  | { name: 'home' }
  | { name: 'workshops' }
  | { name: 'workshop'; uid: string; tab: WorkshopTab; place?: string }
  /** `names`: those called at the handing out of that kind of certificate. */
  | { name: 'live'; uid: string; names?: AwardKind }
  | { name: 'curriculum'; part: CurriculumPart; uid?: string }
  | { name: 'forms'; uid?: string; part?: FormPart }
  | { name: 'people'; part?: RegistryPart; uid?: string }
  | { name: 'settings' }
  | { name: 'check' }
  | { name: 'help'; page: string }
  | { name: 'gallery' };

export function parse(hash: string): Route {
  const [area = '', first = '', second = '', third = ''] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decoded);
  switch (area) {
    case 'workshops': {
      if (first === '') return { name: 'workshops' };
      const tab = WORKSHOP_TABS.find((known) => known === second) ?? 'overview';
      return { name: 'workshop', uid: first, tab, ...(third && { place: third }) };
    }
    case 'live':
      return { name: 'live', uid: first, ...(second && { names: second as AwardKind }) };
    case 'curriculum': {
      const part = CURRICULUM_PARTS.find((known) => known === first) ?? 'modules';
      return { name: 'curriculum', part, ...(second && { uid: second }) };
    }
    case 'forms': {
      if (first === '') return { name: 'forms' };
      const part = FORM_PARTS.find((known) => known === second) ?? 'questions';
      return { name: 'forms', uid: first, part };
    }
    case 'people':
      if (first === '') return { name: 'people' };
      return {
        name: 'people',
        part: REGISTRY_PARTS.find((known) => known === first) ?? 'everybody',
        ...(second && { uid: second }),
      };
    case 'settings':
      return { name: 'settings' };
    case 'check':
      return { name: 'check' };
    case 'help':
      return { name: 'help', page: first || 'start' };
    case 'gallery':
      return import.meta.env.DEV ? { name: 'gallery' } : { name: 'home' };
    default:
      return { name: 'home' };
  }
}

// A mistyped address is still an address.
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a place, for `href`. */
export function href(route: Route): string {
  const part = encodeURIComponent;
  switch (route.name) {
    case 'home':
      return '#/';
    case 'workshop':
      return `#/workshops/${part(route.uid)}/${route.tab}${route.place ? `/${part(route.place)}` : ''}`;
    case 'live':
      return `#/live/${part(route.uid)}${route.names ? `/${part(route.names)}` : ''}`;
    case 'curriculum':
      return `#/curriculum/${route.part}${route.uid ? `/${part(route.uid)}` : ''}`;
    case 'forms':
      return route.uid ? `#/forms/${part(route.uid)}/${route.part ?? 'questions'}` : '#/forms';
    case 'people':
      return route.part || route.uid
        ? `#/people/${route.part ?? 'everybody'}${route.uid ? `/${part(route.uid)}` : ''}`
        : '#/people';
    case 'help':
      return `#/help/${part(route.page)}`;
    default:
      return `#/${route.name}`;
  }
}

class Router {
  route = $state<Route>(parse(typeof location === 'undefined' ? '' : location.hash));

  go(route: Route): void {
    const to = href(route);
    if (location.hash === to) return;
    location.hash = to;
    // hashchange comes later; the page should not.
    this.route = parse(to);
  }

  listen(): () => void {
    const follow = () => (this.route = parse(location.hash));
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }
}

export const router = new Router();
