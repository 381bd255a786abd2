import { type Folded, fold } from './date-text';

/** Of most users of webmails. The page's own language comes before them. */
const LOCALES = 'en es de fr it pt nl pl sv da nb fi cs hu ru uk el tr ro ca ja ko zh ar'.split(
  ' ',
);

/** What months and days are called, folded. */
export interface DateWords {
  /** 0 to 11. */
  months: ReadonlyMap<string, number>;
  /** 0 to 6, Sunday first. */
  weekdays: ReadonlyMap<string, number>;
  /** `yesterday`: -1. */
  days: ReadonlyMap<string, number>;
  /** The languages asked, the page's own first. */
  locales: readonly string[];
}

const known = new Map<string, DateWords>();

/** The browser knows all names: no table of them is needed. @param locale the page's own */
export function dateWords(locale: string): DateWords {
  const before = known.get(locale);
  if (before) return before;
  const locales = [...new Set([locale, ...LOCALES])];
  const words = {
    months: names(
      locales,
      12,
      { month: 'long' },
      { month: 'short' },
      dayOf('long'),
      dayOf('short'),
    ),
    weekdays: names(locales, 7, { weekday: 'long' }, { weekday: 'short' }),
    days: dayNames(locales),
    locales,
  };
  known.set(locale, words);
  return words;
}

/** Beside a day many languages give the month another ending. */
function dayOf(month: 'long' | 'short'): Intl.DateTimeFormatOptions {
  return { month, day: 'numeric' };
}

function names(
  locales: readonly string[],
  count: 7 | 12,
  ...forms: Intl.DateTimeFormatOptions[]
): Map<Folded, number> {
  const found = new Map<Folded, number>();
  for (const locale of locales) {
    for (const form of forms) {
      const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
      for (let at = 0; at < count; at++) {
        // 2 November 2025 was a Sunday.
        const day = count === 12 ? Date.UTC(2025, at, 2) : Date.UTC(2025, 10, 2 + at);
        const part = format.formatToParts(day).find(({ type }) => type in form && type !== 'day');
        const name = fold(part?.value ?? '').replace(/\.$/, '');
        if (/\p{L}/u.test(name) && !/\d/.test(name) && !found.has(name)) found.set(name, at);
      }
    }
  }
  return found;
}

function dayNames(locales: readonly string[]): Map<Folded, number> {
  const found = new Map<Folded, number>();
  for (const locale of locales) {
    const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    for (const days of [0, -1, -2]) {
      const name = fold(format.format(days, 'day'));
      if (!/\d/.test(name) && !found.has(name)) found.set(name, days);
    }
  }
  return found;
}
