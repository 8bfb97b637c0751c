import { t } from '$lib/i18n';
import type { SheetRow } from '$lib/ipc/ipc';

/** How near somebody is to losing the certificate: may miss nothing more, one slot short, more than one. */
export type Risk = 'edge' | 'short' | 'more';
export const RISKS: readonly Risk[] = ['edge', 'short', 'more'];

/** Slots missing for a certificate even if everything to come is attended. */
const missing = ({ share }: SheetRow) => share.needed - share.attended - share.to_come;

export function riskOf(row: SheetRow): Risk | null {
  if (row.role !== 'participant') return null;
  const short = missing(row);
  if (short > 1) return 'more';
  if (short === 1) return 'short';
  const { attended, to_come, counted } = row.share;
  return short === 0 && to_come > 0 && attended + to_come < counted ? 'edge' : null;
}

/** What an organiser should know about a participant's sum; empty when all is well. */
export function warning(row: SheetRow): string {
  const risk = riskOf(row);
  if (risk === null) return '';
  return risk === 'edge'
    ? t('attendance-no-spare')
    : t('attendance-short', { count: missing(row) });
}
