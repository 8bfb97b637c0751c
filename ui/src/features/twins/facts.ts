import { countries } from '$lib/countries.svelte';
import { formatDate, formatList, formatNumber } from '$lib/format';
import { t } from '$lib/i18n';
import type { ParticipantField, TwinRecord } from '$lib/ipc/ipc';

export interface Fact {
  field: string;
  /** What a merge can take from either record; the rest is only shown. */
  takes?: ParticipantField;
  one: string;
  other: string;
}

const text = (value: string | null) => value ?? '';

type Reading = [field: string, takes: boolean, read: (record: TwinRecord) => string];

const READINGS: readonly Reading[] = [
  ['name', true, (r) => r.name],
  ['family_name', true, (r) => text(r.family_name)],
  ['given_name', true, (r) => text(r.given_name)],
  ['patronymic', true, (r) => text(r.patronymic)],
  ['native_name', true, (r) => text(r.native_name)],
  ['called_name', true, (r) => text(r.called_name)],
  ['title', true, (r) => text(r.title)],
  ['sex', true, (r) => (r.sex ? t('common-sex', { sex: r.sex }) : '')],
  ['birth_date', true, (r) => (r.birth_date ? formatDate(r.birth_date) : '')],
  ['email', true, (r) => text(r.email)],
  ['phone', true, (r) => text(r.phone)],
  ['organisation', false, (r) => formatList(r.organisations)],
  ['country', false, (r) => countries.name(r.country)],
  ['workshops', false, (r) => formatNumber(r.workshops)],
  ['latest', false, (r) => (r.latest ? formatDate(r.latest) : '')],
];

/** The facts of two records side by side; what neither knows is left out. */
export function facts(one: TwinRecord, other: TwinRecord): Fact[] {
  return READINGS.map(([field, takes, read]) => ({
    field,
    ...(takes && { takes: field as ParticipantField }),
    one: read(one),
    other: read(other),
  })).filter((fact) => fact.one !== '' || fact.other !== '');
}
