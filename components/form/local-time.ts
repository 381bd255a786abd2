import { type Instant, instantOf } from '@/utils/core/time';

/** An instant as the clock on the user's wall shows it, `YYYY-MM-DDTHH:MM`: what a field of date and time holds. */
export function localText(at: Instant): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())];
  const [year, ...rest] = day;
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  return `${String(year).padStart(4, '0')}-${rest.join('-')}T${time}`;
}

/**
 * The instant at which the wall clock shows this; of an hour that comes twice, the first; of one that
 * is left out, as much later. Empty where the text is no time.
 */
export function instantOfLocal(text: string): Instant | '' {
  const ms = new Date(text).getTime();
  return text.includes('T') && !Number.isNaN(ms) ? instantOf(ms) : '';
}

/** The same time of the wall clock, days later. */
export function daysLater(at: Instant, days: number): Instant {
  const date = new Date(at);
  date.setDate(date.getDate() + days);
  return instantOf(date.getTime());
}
