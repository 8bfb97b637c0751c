import { formatDateTime } from '$lib/format';

/** "16 March 2017, 14:05" where the person is, for a moment in UTC. */
export function localMoment(utc: string): string {
  const there = new Date(utc);
  const local = new Date(there.getTime() - there.getTimezoneOffset() * 60_000).toISOString();
  return formatDateTime(local.slice(0, 10), local.slice(11, 16));
}
