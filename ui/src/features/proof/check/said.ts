import { t } from '$lib/i18n';
import type { Checked } from '$lib/ipc/ipc';
import type { IconName } from '$shared';
import { dayInSentence } from '../words';

export type Tone = 'good' | 'stale' | 'bad' | 'open';

const TONES: Record<Checked['status'], Tone> = {
  valid: 'good',
  superseded: 'stale',
  void: 'stale',
  altered: 'bad',
  unknown_issuer: 'open',
  not_a_certificate: 'open',
};

const ICONS: Record<Tone, IconName> = { good: 'check', stale: 'alert', bad: 'close', open: 'help' };

/** How grave it is: each has a colour, a sign and words of its own. */
export function toneOf(checked: Checked): Tone {
  return checked.own?.differs ? 'bad' : TONES[checked.status];
}

export const iconOf = (tone: Tone): IconName => ICONS[tone];

/** The one word for it. */
export function headingOf({ status, cause, reason, own }: Checked): string {
  if (own?.differs) return t('proof-check-differs');
  const altered = status === 'altered' ? reason : null;
  return t('verify-verdict', { status: cause ?? altered ?? status });
}

/** What that means and what to do. */
export function sentenceOf({ status, issuer, by, cause, day, reason, own }: Checked): string {
  if (own?.differs) return t('proof-check-own-name', { name: own.name });
  const name = issuer?.name ?? '';
  const since = day === null ? '' : dayInSentence(day);
  switch (status) {
    case 'valid':
      return t('verify-valid', { issuer: name });
    case 'superseded':
      return t('verify-superseded', { by: by ?? 'none', issuer: name, day: since });
    case 'void':
      return t('verify-void', { cause: cause ?? 'withdrawn', issuer: name, day: since });
    case 'altered':
      return t('proof-check-altered', { reason: reason ?? 'damaged' });
    case 'unknown_issuer':
      return t('proof-check-unknown');
    case 'not_a_certificate':
      return t('verify-none', { reason: reason ?? 'no_code' });
  }
}

/** Under the facts: how it is known, and what is left to people. */
export function notesOf({ status, list, by_ledger, own, statement }: Checked): string[] {
  if (!statement || status === 'unknown_issuer' || own?.differs) return [];
  const known = [];
  if (by_ledger || own) known.push(t('proof-check-by-ledger'));
  else if (status === 'valid' && list !== null)
    known.push(t('proof-check-list', { day: dayInSentence(list) }));
  else if (status === 'valid') known.push(t('proof-check-no-list'));
  if (statement.title.endsWith('…')) known.push(t('verify-shortened'));
  return [...known, t('proof-check-compare')];
}
