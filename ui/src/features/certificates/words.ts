import { t } from '$lib/i18n';
import type { Issued, Share, Standing } from '$lib/ipc/ipc';

/** Where somebody stands, in words: "eligible", "2 half days short". */
export function standingText({ eligibility, share }: Standing): string {
  return t('certificates-standing', {
    standing: eligibility,
    count:
      eligibility === 'short'
        ? share.needed - share.attended - share.to_come
        : share.needed - share.attended,
  });
}

export function isEligible({ eligibility }: Standing): boolean {
  return eligibility === 'earned' || eligibility === 'granted';
}

/** What the rule asks of somebody who is excused from nothing; null before anybody is on the list. */
export function wholeShare(standings: readonly Standing[]): Share | null {
  return standings.reduce<Share | null>(
    (whole, { share }) => (whole && whole.counted >= share.counted ? whole : share),
    null,
  );
}

/** A percentage with at most one decimal as the smallest fraction that says the same: 80 is 4/5. */
export function fraction(percent: number): [number, number] {
  const thousandths = Math.round(percent * 10);
  const divisor = gcd(thousandths, 1000);
  return [thousandths / divisor, 1000 / divisor];
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** A fraction as a percentage, with at most one decimal. */
export function percentage(numerator: number, denominator: number): number {
  return Math.round((numerator / denominator) * 1000) / 10;
}

/** Whether an issued certificate counts, and if not, why. */
export function stateText(issued: Issued, ledger: readonly Issued[]): string {
  const next = ledger.find((other) => other.supersedes === issued.number);
  const state = next ? 'replaced' : issued.void_reason === null ? 'valid' : 'void';
  return t('certificates-register-state', {
    state,
    number: next?.number ?? '',
    reason: issued.void_reason ?? '',
  });
}
