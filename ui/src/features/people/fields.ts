import { t } from '$lib/i18n';
import type { ExtraField, Participant, Role, Sex } from '$lib/ipc/ipc';

/** Leads the column ids of extra fields; the heading follows. */
export const EXTRA = 'extra:';

export const ROLES: readonly Role[] = [
  'participant',
  'facilitator',
  'speaker',
  'moderator',
  'interpreter',
  'organiser',
  'observer',
];

export const SEXES: readonly Sex[] = ['female', 'male', 'other', 'undisclosed'];

/** Columns that can be chosen, in the order they stand in. */
export const COLUMNS = [
  'number',
  'title',
  'name',
  'sex',
  'organisation',
  'position',
  'country',
  'email',
  'phone',
  'role',
  'language',
  'certificate_name',
  'said_name',
  'proofed',
] as const;
export type ColumnId = (typeof COLUMNS)[number];

/** A column of the table: one that every list has, or one that this list brought along. */
export type ShownId = ColumnId | `${typeof EXTRA}${string}`;

/** What fits on 1280 px beside the sidebar. */
export const USUAL: readonly ColumnId[] = [
  'name',
  'sex',
  'organisation',
  'position',
  'country',
  'email',
  'role',
  'proofed',
];

export const extraId = (heading: string): ShownId => `${EXTRA}${heading}`;

/** What the list brought beyond the known fields, in the order of first mention. */
export function extraHeadings(people: readonly Participant[]): Omit<ExtraField, 'value'>[] {
  const found = new Map<string, Omit<ExtraField, 'value'>>();
  for (const { extra } of people) {
    for (const { heading, sensitive } of extra) {
      if (!found.has(heading)) found.set(heading, { heading, sensitive });
    }
  }
  return [...found.values()];
}

/** "24 participants", "2 facilitators": one item for each role there is. */
export function roleCounts(people: readonly Participant[]): string[] {
  return ROLES.map((role) => ({
    role,
    count: people.filter((person) => person.role === role).length,
  }))
    .filter(({ count }) => count > 0)
    .map((line) => t('people-count-role', line));
}
