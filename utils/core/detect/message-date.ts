import { type Instant, instantOf } from '../time';
import { fold } from './date-text';
import { dateWords } from './date-words';
import { awayIn, dayIn, type Said } from './day-in-text';
import { timeIn } from './time-of-day';

/** When a message was sent, as far as its page says. */
export interface MessageDate {
  at: Instant;
  /** Whether the time of day was said; else it is noon. */
  timed: boolean;
}

const DAY_MS = 86_400_000;
/** No webmail is older, and clocks are wrong by less than a day. */
const EARLIEST = Date.UTC(1990, 0);
const TEXT_MAX = 200;

interface Found {
  ms: number;
  timed: boolean;
  /** How little was left to guess: a zone, a year, a day. */
  points: number;
}

/**
 * The best of what a page says, each as it stands in a text or an attribute: with a time zone before a
 * full date, before one without its year, before a time of today. What says no zone is in the user's.
 * @param locale of the page, for `03/04`: whichever comes first lies in the future is not meant
 */
export function readMessageDate(
  texts: readonly string[],
  now: Instant,
  locale: string,
): MessageDate | undefined {
  let best: Found | undefined;
  for (const text of texts) {
    const found = dateOf(text.slice(0, TEXT_MAX), Date.parse(now), usable(locale));
    if (found && found.points > (best?.points ?? 0)) best = found;
  }
  return best && { at: instantOf(best.ms), timed: best.timed };
}

function dateOf(text: string, now: number, locale: string): Found | undefined {
  const possible = (ms: number) => ms > EARLIEST && ms < now + DAY_MS;
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const ms = Number(text.padEnd(13, '0'));
    return possible(ms) ? { ms, timed: true, points: 90 } : undefined;
  }
  const folded = fold(text);
  const words = dateWords(locale);
  const first = isMonthFirst(locale);
  const both = [first, !first].map((monthFirst) => dayIn(folded, words, monthFirst));
  const found = both.flatMap((day) => (day ? (dated(day, now) ?? []) : []));
  const fits = found.find(({ ms }) => possible(ms));
  if (fits || both[0]) return fits;
  const away = awayIn(folded, words, new Date(now).getDay());
  const time = timeIn(away?.rest ?? folded);
  if (!isShort(time?.rest ?? away?.rest ?? folded, time ? 3 : 1)) return undefined;
  if (!time && !(away && away.said.length > 2)) return undefined;
  const today = new Date(now);
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + (away?.days ?? 0));
  const clock = time ?? { hours: 12, minutes: 0 };
  const ms = day.setHours(clock.hours, clock.minutes);
  const points = (away ? 20 : 10) + (time ? 5 : 0);
  return possible(ms) ? { ms, timed: time !== undefined, points } : undefined;
}

function dated({ year, month, day, rest }: Said, now: number): Found | undefined {
  const time = timeIn(rest);
  const { hours, minutes } = time ?? { hours: 12, minutes: 0 };
  const of = (inYear: number) =>
    time?.zone === undefined
      ? new Date(inYear, month, day, hours, minutes).getTime()
      : Date.UTC(inYear, month, day, hours, minutes - time.zone);
  const thisYear = new Date(now).getFullYear();
  const past = of(thisYear) < now + DAY_MS ? thisYear : thisYear - 1;
  const ms = of(year ?? past);
  if (new Date(year ?? past, month, day).getMonth() !== month) return undefined;
  const points = 30 + (year ? 20 : 0) + (time ? 15 : 0) + (time?.zone === undefined ? 0 : 20);
  return { ms, timed: time !== undefined, points };
}

/** A time or a day beside many words is one that somebody writes of. */
function isShort(rest: string, words: number): boolean {
  return (rest.match(/\p{L}+/gu) ?? []).length <= words;
}

function isMonthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day') && parts[0] !== 'year';
}

/** Pages name languages that are none. */
function usable(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
