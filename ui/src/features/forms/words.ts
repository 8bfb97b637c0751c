import { t, type MessageId } from '$lib/i18n';
import { AppError, textOf } from '$lib/ipc/errors';
import type { FormKind, FormRemark, Identity, Localized, QuestionKind } from '$lib/ipc/ipc';
import { choose, type Chosen } from '$lib/localized';
import type { IconName } from '$shared';

/** Codes of the data are written with `_`, ids of texts with `-`. */
const kebab = (code: string) => code.replaceAll('_', '-');

export const kindName = (kind: FormKind): string => t(`form-kind-${kebab(kind)}` as MessageId);

export const identityName = (identity: Identity): string =>
  t(`form-identity-${identity}` as MessageId);

export const identityText = (identity: Identity): string =>
  t(`form-identity-about-${identity}` as MessageId);

export const questionKindName = (kind: QuestionKind): string =>
  t(`form-question-kind-${kebab(kind)}` as MessageId);

export const remarkText = ({ code, word }: FormRemark): string =>
  t(`form-remark-${code}` as MessageId, { word });

/** Kinds of forms in the order of a workshop. */
export const FORM_KINDS: readonly FormKind[] = [
  'registration',
  'test',
  'daily',
  'session',
  'end',
  'follow_up',
];

export const IDENTITIES: readonly Identity[] = ['anonymous', 'code', 'named'];

/** The sign of a type in the outline: drawn for the eye, its name stands beside it for everybody. */
export const KIND_ICONS: Record<QuestionKind, IconName> = {
  select_one: 'radio',
  select_multiple: 'checkboxes',
  rank: 'sort',
  range: 'scale',
  integer: 'number',
  decimal: 'number',
  text: 'lines',
  date: 'calendar',
  note: 'info',
  other: 'help',
};

/** A text of a form for somebody who reads `reader`; what it lacks is shown in another language of the form. */
export const textIn = (text: Localized, languages: readonly string[], reader: string): Chosen =>
  choose(text, languages, reader);

/** A field in one of the languages of the form: "Question (French)". */
export const inLanguage = (field: string, tag: string): string =>
  t('forms-in-language', { field, language: t('common-language', { language: tag }) });

/** What a refused change says at its field: the reason alone, for the field names itself. */
export function reasonOf(error: unknown): string {
  const problem = error instanceof AppError ? error.fields[0] : undefined;
  return problem
    ? t(`error-field-${problem.code}` as MessageId, { value: problem.value })
    : textOf(error);
}
