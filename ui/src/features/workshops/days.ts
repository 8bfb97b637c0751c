import { addDays } from '$shared/date/month';

/**
 * The last day after the first one was changed: the workshop keeps its length; a new one is a day long until its
 * last day is given.
 */
export function lastDayFollows(
  start: string | null,
  end: string | null,
  next: string | null,
): string | null {
  if (next === null) return end;
  if (start === null || end === null || end < start)
    return end !== null && end >= next ? end : next;
  return addDays(next, daysBetween(start, end));
}

function daysBetween(start: string, end: string): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);
}
