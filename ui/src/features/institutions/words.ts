import { t } from '$lib/i18n';
import type { InstitutionLine, Localized, OrganisationKind } from '$lib/ipc/ipc';
import { choose } from '$lib/localized';

export const KINDS: readonly OrganisationKind[] = [
  'ministry',
  'agency',
  'local_government',
  'parliament',
  'academia',
  'ngo',
  'civil_society',
  'un',
  'intergovernmental',
  'private',
  'media',
  'other',
];

export const nameOf = (name: Localized): string => choose(name).text;

export const kindName = (kind: OrganisationKind | null): string =>
  kind ? t('institutions-kind', { kind }) : '';

/** Every way an institution is written: what a filter looks through. */
export const everyName = ({ name, short_name, aliases }: InstitutionLine): string =>
  [nameOf(name), ...Object.values(name), short_name, ...aliases].join(' ');
