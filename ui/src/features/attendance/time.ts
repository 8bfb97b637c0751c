const two = (value: number) => String(value).padStart(2, '0');

/** "09:05" of a minute after midnight. */
export function clock(minute: number): string {
  const ofDay = ((minute % 1440) + 1440) % 1440;
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

/** The minute that somebody typed: "9:20", "0920", "920", "9h20", "9.20", "9"; null for nothing, NaN for no time. */
export function readClock(text: string): number | null {
  const typed = text.trim();
  if (typed === '') return null;
  const parts =
    /^(\d{1,2})\s*[:.h]\s*(\d{2})$/i.exec(typed) ??
    /^(\d{1,2})(\d{2})$/.exec(typed) ??
    /^(\d{1,2})()$/.exec(typed);
  const [hour, minute] = [Number(parts?.[1]), Number(parts?.[2] || 0)];
  return hour < 24 && minute < 60 ? hour * 60 + minute : NaN;
}
