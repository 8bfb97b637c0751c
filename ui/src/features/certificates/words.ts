import { formatDate, formatNumber, formatPercent } from '$lib/format';
import { i18n, t } from '$lib/i18n';
import type {
  AwardKind,
  Handing,
  HeldBack,
  Occasion,
  RegisterRow,
  Share,
  Standing,
} from '$lib/ipc/ipc';
import { choose } from '$lib/localized';

/** In their order, as they are offered. */
export const KINDS: readonly AwardKind[] = [
  'participation',
  'completion',
  'facilitator',
  'speaker',
  'merit',
];

export const kindName = (kind: AwardKind) => t('certificates-kind', { kind });

/** "Knowledge test (Before)", with the day where it has one. */
export function testName({ title, kind, date }: Occasion): string {
  const when = t('evaluation-occasion', { kind });
  return t('certificates-test-of', {
    title: choose(title, [], i18n.language).text,
    when: date ? t('evaluation-line', { what: when, when: formatDate(date) }) : when,
  });
}

/** How many numbers should not hold, by what is wrong with them. */
export function heldBackText(sheets: readonly HeldBack[]): string {
  const count = (one: HeldBack['why']) => sheets.filter(({ why }) => why === one).length;
  const said = [
    count('unearned') && t('certificates-unearned', { count: count('unearned') }),
    count('gone') && t('certificates-gone', { count: count('gone') }),
    count('twice') && t('certificates-twice', { count: count('twice') }),
  ];
  return said.filter(Boolean).join(' ');
}

/** Where somebody stands, in words: "earned", "will have it if present (1 of 2 left)". */
export function standingText({ eligibility, more, left }: Standing): string {
  return t('certificates-standing', { standing: eligibility, more, left });
}

export function isEligible({ eligibility }: Standing): boolean {
  return eligibility === 'earned' || eligibility === 'granted';
}

/** What is to come can still make it. */
export function isOpen({ eligibility }: Standing): boolean {
  return eligibility === 'not_yet' || eligibility === 'no_score';
}

/** What was reached of what the rule asks for: "5 of 6 attended · 82%". */
export function reached({ share, score }: Standing): string {
  const { attended, counted } = share;
  return [
    counted > 0 ? t('certificates-attended', { attended, counted }) : '',
    score ? t('certificates-scored', { score: formatPercent(score.points, score.most) }) : '',
  ]
    .filter((text) => text !== '')
    .join(' · ');
}

export type SheetState =
  'none' | 'issued' | 'printed' | 'signed' | 'in_person' | 'somebody_else' | 'to_send' | 'sent';

/** How far a sheet has come. */
export function sheetState(handing: Handing | null, issued = true): SheetState {
  if (!issued) return 'none';
  if (handing?.way) return handing.way;
  if (handing?.signed_at) return 'signed';
  return handing?.printed_at ? 'printed' : 'issued';
}

export function sheetText(handing: Handing | null): string {
  return t('certificates-sheet', { state: sheetState(handing), to: handing?.to ?? '' });
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
export function stateText(row: RegisterRow): string {
  return t('certificates-register-state', {
    state: row.state === 'void' ? (row.void_cause ?? 'other') : row.state,
    number: row.superseded_by ?? '',
  });
}

/** The day it was where the workshop is, as the page says it; in Greenwich where nobody knows that zone. */
export function dayIn(zone: string, instant: string): string {
  const form = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  // Engines differ in the order of the parts.
  const day = (timeZone: string) => {
    const parts = new Intl.DateTimeFormat('en', { ...form, timeZone }).formatToParts(
      new Date(instant),
    );
    const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
    return `${part('year')}-${part('month')}-${part('day')}`;
  };
  try {
    return day(zone);
  } catch {
    return day('UTC');
  }
}

/** "4–6", or "4" where it is one. */
export function span(first: number, last: number): string {
  return first === last ? formatNumber(first) : `${formatNumber(first)}\u2013${formatNumber(last)}`;
}
