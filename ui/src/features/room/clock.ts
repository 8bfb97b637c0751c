const two = (value: number) => String(value).padStart(2, '0');

/** "09:05" of a minute after midnight. */
export function clock(minute: number): string {
  const ofDay = ((minute % 1440) + 1440) % 1440;
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

/** "12:34" of seconds; hours where there are any: "1:02:03". The sign is the reader's to tell. */
export function countdown(seconds: number): string {
  const all = Math.abs(seconds);
  const [hours, minutes] = [Math.floor(all / 3600), Math.floor(all / 60) % 60];
  const rest = two(all % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** "14:05" of an instant, on the wall clock of a zone. */
export function wallClock(instant: string, zone: string): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone }).format(
      new Date(instant),
    );
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(
      new Date(instant),
    );
  }
}
