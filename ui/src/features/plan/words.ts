import { t } from '$lib/i18n';
import type { Block, Remark } from '$lib/ipc/ipc';
import { choose } from '$lib/localized';

const two = (value: number) => String(value).padStart(2, '0');

/** "09:05" of a minute after midnight; past midnight it says so. */
export function clock(minute: number): string {
  const ofDay = ((minute % 1440) + 1440) % 1440;
  const text = `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
  return minute >= 1440 ? `${text} (+1)` : text;
}

/** A minute after midnight typed as "9", "930", "9:30" or "9h30"; null when it is none. */
export function readClock(text: string): number | null {
  const found = /^\s*(\d{1,2})\s*(?:[:.hH]\s*(\d{2})?|(\d{2}))?\s*$/u.exec(text);
  if (!found) return null;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? found[3] ?? 0);
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

/** "1 h 30 min". */
export function span(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return t('plan-span', { hours, minutes: minutes % 60 });
}

/** The title of a block, or what stands for one that has none. */
export function titleOf(block: Block, languages: readonly string[]): string {
  return choose(block.title, languages).text || t('common-category', { category: block.category });
}

/** What a remark says. */
export function remarkText(remark: Remark, about: { title: string; objective: string }): string {
  const { kind, minutes, name } = remark;
  const { title, objective } = about;
  return t('plan-remark', { kind, name, minutes: Math.abs(minutes), title, objective });
}
