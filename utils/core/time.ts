/** ISO 8601 in UTC with milliseconds, `2026-11-23T09:30:00.000Z`: sorts as text. */
export type Instant = string & { readonly __time: 'instant' };
/** A calendar day without a time zone, `YYYY-MM-DD`: sorts as text. */
export type DateOnly = string & { readonly __time: 'date' };

/** @param ms milliseconds since 1970 in UTC */
export function instantOf(ms: number): Instant {
  return new Date(ms).toISOString() as Instant;
}

/** The day of an instant in UTC. */
export function dateOf(at: Instant | DateOnly): DateOnly {
  return at.slice(0, 10) as DateOnly;
}

/** @param days may be negative */
export function addDays(on: DateOnly, days: number): DateOnly {
  return new Date(Date.parse(`${on}T00:00:00.000Z`) + days * 86_400_000)
    .toISOString()
    .slice(0, 10) as DateOnly;
}

export function daysBetween(from: DateOnly, to: DateOnly): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Whether a text names a day: 31 February has the form of one, and only a round trip through a date tells. */
export function isCalendarDay(text: string): text is DateOnly {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}
