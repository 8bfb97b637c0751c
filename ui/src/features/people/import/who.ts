import { t } from '$lib/i18n';
import type { ImportRow, Proposal } from '$lib/ipc/ipc';
import { reason } from './meanings';
import type { Who } from './row-choices.svelte';

/** One answer to who a row is. */
export interface WhoOption {
  who: Who;
  label: string;
  details?: string[];
  reasons?: { text: string; against: boolean }[];
}

/** Everybody a row can be taken for, what was found first. */
export function whoOptions(found: ImportRow): WhoOption[] {
  const isNew = found.verdict === 'added';
  return [
    { who: 'found', label: asFound(found) },
    ...found.proposals.map(proposed),
    ...(isNew ? [] : [{ who: 'new', label: t('import-who-new') }]),
    ...(found.verdict === 'skipped' ? [] : [{ who: 'out', label: t('import-who-out') }]),
  ];
}

function asFound(found: ImportRow): string {
  const name =
    found.changes.find(({ field }) => field === 'name')?.before ?? found.person?.name ?? '';
  if (found.verdict === 'added') return t('import-who-new');
  if (found.verdict === 'skipped') return reason(found);
  if (found.why === 'repeated-in-file') return t('import-who-earlier');
  return t('import-who-here', { name });
}

function proposed({ record, level, reasons }: Proposal): WhoOption {
  const workshops = t('import-who-workshops', { count: record.workshops });
  return {
    who: record.person,
    label: t('import-who-known', { level, name: record.name }),
    details: [...record.organisations.slice(0, 1), workshops],
    reasons: reasons.map(({ code, against }) => {
      const text = t('twins-reason', { code });
      return { text: against ? t('twins-reason-against', { reason: text }) : text, against };
    }),
  };
}
