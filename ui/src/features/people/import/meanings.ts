import { countries } from '$lib/countries.svelte';
import { plain, t, type MessageId } from '$lib/i18n';
import { languageLabel } from '$lib/languages';
import type { Field, FieldChange, ImportRow, Note, Proposal } from '$lib/ipc/ipc';

/** Everything a column can mean, in the order it is offered. */
const FIELDS: readonly Field[] = [
  'name',
  'family_name',
  'given_name',
  'patronymic',
  'native_name',
  'title',
  'sex',
  'birth_date',
  'organisation',
  'position',
  'country',
  'email',
  'phone',
  'language',
  'diet',
  'called_name',
  'said_name',
  'certificate_name',
  'role',
  'number',
];

export function fieldName(field: Field): string {
  return t(`import-field-${field.replace('_', '-')}` as MessageId);
}

/** The choices for one column, the two that keep or drop it last. */
export function meaningOptions(): { value: Field; label: string }[] {
  return [
    ...FIELDS.map((value) => ({ value, label: fieldName(value) })),
    { value: 'extra', label: t('import-keep-as-extra') },
    { value: 'ignore', label: t('import-leave-out') },
  ];
}

/** Whether a second column of this meaning would take the place of the first. */
export function onlyOnce(field: Field): boolean {
  return !['extra', 'ignore', 'number'].includes(field);
}

/** Something to say about a row; `check` is worth a look before the list comes in. */
export interface Sentence {
  text: string;
  tone: 'plain' | 'known' | 'check';
}

const plainly = (text: string): Sentence => ({ text, tone: 'plain' });

/** What there is to say about a row; nothing about fields that stay as they are stored. */
export function sentences(row: ImportRow, kept: readonly Field[] = []): Sentence[] {
  const changes = row.changes.filter(({ field }) => !kept.includes(field));
  const first = row.proposals[0];
  return [
    ...(row.person && row.why ? [plainly(reason(row))] : []),
    ...changes.map((change) => plainly(changed(change))),
    ...(first ? [{ text: proposed(first), tone: 'known' as const }] : []),
    ...row.notes.map((note) => ({ text: noted(note), tone: 'check' as const })),
  ];
}

/** How many sentences that makes. */
export function sentenceCount(row: ImportRow, kept: readonly Field[] = []): number {
  const changes = row.changes.filter(({ field }) => !kept.includes(field)).length;
  return (
    (row.person && row.why ? 1 : 0) + changes + Math.min(1, row.proposals.length) + row.notes.length
  );
}

const proposed = ({ level, record }: Proposal) =>
  t('import-known-perhaps', { level, name: record.name });

/** Why a row adds nobody. */
export function reason(row: ImportRow): string {
  return row.why ? known(`import-skip-${row.why}`, 'import-skip-unknown', { code: row.why }) : '';
}

// What can be odd about any column; the other sentences name theirs.
const ANYWHERE = new Set([
  'broken-character',
  'cell-error',
  'control-removed',
  'ditto',
  'formula-without-value',
  'from-merged-cell',
  'from-section',
]);

/** What the list changes about somebody, in a sentence. */
export function changed({ field, before, after }: FieldChange): string {
  const [named, now] = [fieldName(field), worded(field, after)];
  return before
    ? t('people-import-changed', { field: named, old: worded(field, before), new: now })
    : t('people-import-filled', { field: named, new: now });
}

/** What was noticed, in a sentence. */
export function noted({ field, code, value }: Note): string {
  const note = known(`import-note-${code}`, 'import-note-unknown', { value, code });
  return ANYWHERE.has(code) ? t('people-import-note', { field: fieldName(field), note }) : note;
}

/** A value as people read it, where the list is told in codes. */
function worded(field: Field, value: string): string {
  switch (field) {
    case 'country':
      return countries.name(value);
    case 'sex':
      return t('common-sex', { sex: value });
    case 'role':
      return t('common-role', { role: value, sex: 'unknown' });
    case 'language':
      return languageLabel(value);
    default:
      return value;
  }
}

// A code that the catalogue doesn't know has a sentence all the same.
function known(id: string, otherwise: MessageId, args: Record<string, string>): string {
  const text = t(id as MessageId, args);
  return plain(text) === id ? t(otherwise, args) : text;
}

/** The family name within the full name, to set it off: before, itself, after. */
export function familyWithin(name: string, family: string | null): [string, string, string] {
  const at = family ? name.indexOf(family) : -1;
  if (!family || at < 0) return [name, '', ''];
  return [name.slice(0, at), family, name.slice(at + family.length)];
}

const NAMES: readonly Field[] = [
  'family_name',
  'given_name',
  'patronymic',
  'native_name',
  'title',
  'called_name',
  'said_name',
  'certificate_name',
];

/** The column of the preview in which a field shows. */
export function placeOf(field: Field): Field {
  return NAMES.includes(field) ? 'name' : field;
}
