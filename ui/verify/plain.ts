/** Controls, separators of lines, and what embeds, overrides or isolates direction. */
const HIDDEN = /[\p{Cc}\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;

/** Whether a text looks like what it is: NFC, single spaces, nothing that can't be seen or that turns the line around. */
export function isPlain(text: string): boolean {
  return (
    text === text.normalize('NFC') &&
    !HIDDEN.test(text) &&
    !text.startsWith(' ') &&
    !text.endsWith(' ') &&
    !text.includes('  ')
  );
}

/** How many bytes of UTF-8 a text takes. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** A day of the calendar as YYYY-MM-DD, in a year that a certificate can speak of. */
export function isDay(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = year !== '' && date.toISOString().slice(0, 10) === text;
  return isReal && Number(year) >= 1900 && Number(year) <= 2199;
}

/** The day after, for time zones that are ahead of this one. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
