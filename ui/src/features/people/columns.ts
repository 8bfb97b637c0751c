import type { Snippet } from 'svelte';
import { countries } from '$lib/countries.svelte';
import { LANGUAGES, plain, t } from '$lib/i18n';
import type { Participant } from '$lib/ipc/ipc';
import { languageLabel } from '$lib/languages';
import type { Column } from '$shared/grid/columns';
import {
  COLUMNS,
  ROLES,
  SEXES,
  extraHeadings,
  extraId,
  type ColumnId,
  type ShownId,
} from './fields';

type PersonColumn = Column<Participant>;

interface Wanted {
  people: readonly Participant[];
  shown: ReadonlySet<ShownId>;
  /** Whether the columns are shown that not everybody should see. */
  sensitive: boolean;
  /** How cells are drawn that are more than a text. */
  cells: Partial<Record<ColumnId, Snippet<[Participant]>>>;
}

/** The columns of the table, in order: the chosen ones, then what the list brought along. */
export function columnsFor({ people, shown, sensitive, cells }: Wanted): PersonColumn[] {
  const places = new Map(people.map(({ uid }, at) => [uid, at + 1]));
  const known = COLUMNS.filter((id) => shown.has(id)).map((id) => ({
    ...KINDS[id](places),
    id,
    label: columnLabel(id),
    cell: cells[id],
  }));
  const extra = extraHeadings(people)
    .filter((field) => (field.sensitive ? sensitive : shown.has(extraId(field.heading))))
    .map(({ heading }) => extraColumn(heading));
  return [...known, ...extra];
}

export const columnLabel = (column: ColumnId) => t('people-column', { column });

type Kind = (places: ReadonlyMap<string, number>) => Omit<PersonColumn, 'id' | 'label'>;

const KINDS: Record<ColumnId, Kind> = {
  number: (places) => ({
    width: 52,
    grow: 0,
    align: 'end',
    value: ({ uid }) => String(places.get(uid) ?? ''),
    sortBy: ({ uid }) => places.get(uid) ?? 0,
  }),
  title: () => text('title', 76, 0),
  name: () => ({
    ...text('name', 168, 3),
    // Both names are searched; the one as written is edited.
    value: ({ name, native_name }) => (native_name ? `${name} ${native_name}` : name),
    raw: ({ name }) => name,
    sortBy: ({ name }) => name,
  }),
  sex: () => ({
    width: 98,
    grow: 0,
    value: ({ sex }) => (sex ? t('common-sex', { sex }) : ''),
    raw: ({ sex }) => sex ?? '',
    edit: 'choice',
    options: ['', ...SEXES].map((sex) => ({ value: sex, label: t('common-sex', { sex }) })),
  }),
  organisation: () => text('organisation', 140, 2),
  position: () => text('position', 116, 2),
  country: () => {
    const name = ({ country, country_text }: Participant) =>
      country ? countries.name(country) : (country_text ?? '');
    return { width: 92, grow: 1, value: name, edit: 'text' };
  },
  email: () => text('email', 110, 1),
  phone: () => text('phone', 130, 0),
  role: () => ({
    width: 108,
    grow: 0,
    value: ({ role, sex }) => plain(t('common-role', { role, sex: sex ?? 'unknown' })),
    raw: ({ role }) => role,
    edit: 'choice',
    options: ROLES.map((role) => ({
      value: role,
      label: plain(t('common-role', { role, sex: 'unknown' })),
    })),
  }),
  language: () => ({
    width: 100,
    grow: 0,
    value: ({ language }) => (language ? languageLabel(language) : ''),
    raw: ({ language }) => language ?? '',
    edit: 'choice',
    options: [
      { value: '', label: t('common-not-given') },
      ...LANGUAGES.map((language) => ({
        value: language,
        label: languageLabel(language),
      })),
    ],
  }),
  certificate_name: () => text('certificate_name', 180, 1),
  said_name: () => text('said_name', 150, 1),
  proofed: () => ({
    width: 86,
    grow: 0,
    align: 'center',
    value: ({ proofed }) => t(proofed ? 'common-yes' : 'common-no'),
    raw: ({ proofed }) => String(proofed),
    edit: 'choice',
    options: [
      { value: 'true', label: t('common-yes') },
      { value: 'false', label: t('common-no') },
    ],
  }),
};

type TextField =
  | 'title'
  | 'name'
  | 'organisation'
  | 'position'
  | 'email'
  | 'phone'
  | 'certificate_name'
  | 'said_name';

function text(
  field: TextField,
  width: number,
  grow: number,
): Pick<PersonColumn, 'width' | 'grow' | 'value' | 'edit'> {
  return { width, grow, value: (person) => person[field] ?? '', edit: 'text' };
}

function extraColumn(heading: string): PersonColumn {
  return {
    id: extraId(heading),
    label: heading,
    width: 120,
    grow: 0,
    value: ({ extra }) => extra.find((field) => field.heading === heading)?.value ?? '',
    edit: 'text',
  };
}
