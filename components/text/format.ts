import { decimalsOf } from '@/utils/core/currency';
import { LARGEST_AMOUNT, type Money } from '@/utils/core/money';
import { type DateOnly, daysBetween, type Instant } from '@/utils/core/time';
import { isDay } from '@/utils/core/timeline';
import { numberReader } from './number-reader';

/** Dates, percentages and money as people of one locale write them. Days are calendar days, instants local time. */
export interface Formats {
  locale: string;
  money(of: Money): string;
  /** Without decimals from a thousand up, for places where the whole must be seen at a glance. */
  moneyShort(of: Money): string;
  sums(of: readonly Money[], short?: boolean): string;
  percent(of: number): string;
  /** A percentage with as many decimals as it has, four at most. */
  rate(of: number): string;
  /** With grouping and at most four decimals. */
  number(of: number): string;
  /** As people type it: without grouping, with at most four decimals. */
  plainNumber(of: number): string;
  /** Reads what a person typed, with or without grouping; `undefined` where it is no number. */
  parseNumber(text: string): number | undefined;
  /** The amount as people type it, in units of the currency and without its name. */
  plainAmount(of: Money): string;
  /** Reads an amount into minor units; `undefined` where it is none, too large, or too fine. */
  parseMoney(text: string, currency: string): Money | undefined;
  /** Compares as people sort names: accents and case only where nothing else differs, `9` before `10`. */
  collate(a: string, b: string): number;
  /** Leaves the year out where it is this one. */
  day(at: Instant | DateOnly, today: DateOnly): string;
  /** With the time of day where there is one. */
  when(at: Instant | DateOnly, today: DateOnly): string;
  /** The day with its weekday; leaves the year out where it is this one. */
  weekday(at: Instant | DateOnly, today: DateOnly): string;
  time(at: Instant): string;
  /** With the month written out and the year, as on a letter. */
  date(on: DateOnly): string;
  /** @param month `YYYY-MM` */
  month(month: string): string;
  relative(at: Instant | DateOnly, now: Instant, today: DateOnly): string;
}

const made = new Map<string, Formats>();

/** Making Intl formatters is slow, so each locale's are made once. */
export function formatsFor(locale: string): Formats {
  const known = made.get(locale);
  if (known) return known;
  const formats = makeFormats(locale);
  made.set(locale, formats);
  return formats;
}

/** The calendar day of an instant where the user is. */
export function localDay(at: Instant | DateOnly): DateOnly {
  if (isDay(at)) return at;
  const local = new Date(at);
  const parts = [local.getFullYear(), local.getMonth() + 1, local.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-') as DateOnly;
}

function makeFormats(locale: string): Formats {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const rate = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const short = { day: 'numeric', month: 'short' } as const;
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const local = new Intl.DateTimeFormat(locale, options);
    const utc = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (at: string) => (at.length === 10 ? utc : local).format(new Date(at));
  };
  const day = dates(short);
  const dayOfYear = dates({ ...short, year: 'numeric' });
  const weekday = dates({ weekday: 'short', ...short });
  const weekdayOfYear = dates({ weekday: 'short', ...short, year: 'numeric' });
  const when = dates({ ...short, ...clock });
  const whenOfYear = dates({ ...short, year: 'numeric', ...clock });
  const time = dates(clock);
  const date = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = dates({ month: 'long', year: 'numeric' });
  const thisYear = (at: Instant | DateOnly, today: DateOnly) =>
    localDay(at).slice(0, 4) === today.slice(0, 4);

  const currencies = new Map<string, Intl.NumberFormat>();
  const money = ({ amount, currency }: Money, decimals = decimalsOf(currency)) => {
    const key = `${currency}${decimals}`;
    const format =
      currencies.get(key) ??
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
    currencies.set(key, format);
    return format.format(amount / 10 ** decimalsOf(currency));
  };
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 4, useGrouping: false });
  const fixed = (decimals: number) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: false,
    });
  const collator = new Intl.Collator(locale, { numeric: true });
  const parseNumber = numberReader(locale);
  const moneyShort = (of: Money) =>
    Math.abs(of.amount) >= 1000 * 10 ** decimalsOf(of.currency) ? money(of, 0) : money(of);
  const dayOrWhen = (at: Instant | DateOnly, today: DateOnly) =>
    (thisYear(at, today) ? day : dayOfYear)(at);

  return {
    locale,
    money: (of) => money(of),
    moneyShort,
    sums: (of, brief) => list.format(of.map((one) => (brief ? moneyShort(one) : money(one)))),
    percent: (of) => percent.format(of / 100),
    rate: (of) => rate.format(of / 100),
    number: (of) => number.format(of),
    collate: collator.compare,
    plainNumber: (of) => plain.format(of),
    parseNumber,
    plainAmount: ({ amount, currency }) => {
      const decimals = decimalsOf(currency);
      return fixed(decimals).format(amount / 10 ** decimals);
    },
    parseMoney: (text, currency) => {
      const value = parseNumber(text);
      if (value === undefined) return undefined;
      const units = value * 10 ** decimalsOf(currency);
      const amount = Math.round(units);
      // 19.99 × 100 is not quite 1999, the less so the larger; a tenth of a cent is something else.
      const slack = Math.max(1e-4, Math.abs(units) * 2 ** -50);
      if (Math.abs(units - amount) > slack || Math.abs(amount) > LARGEST_AMOUNT) return undefined;
      return { amount, currency };
    },
    day: dayOrWhen,
    when: (at, today) =>
      isDay(at) ? dayOrWhen(at, today) : (thisYear(at, today) ? when : whenOfYear)(at),
    weekday: (at, today) => (thisYear(at, today) ? weekday : weekdayOfYear)(at),
    time,
    date,
    month: (of) => month(`${of}-01`),
    relative: (at, now, today) => relative.format(...distance(at, now, today)),
  };
}

type Distance = [value: number, unit: Intl.RelativeTimeFormatUnit];

function distance(at: Instant | DateOnly, now: Instant, today: DateOnly): Distance {
  const days = daysBetween(today, localDay(at));
  const size = Math.abs(days);
  if (size > 545) return [Math.round(days / 365.25), 'year'];
  if (size > 59) return [Math.round(days / 30.44), 'month'];
  if (size > 13) return [Math.round(days / 7), 'week'];
  if (size > 0 || isDay(at)) return [days, 'day'];
  const minutes = Math.round((Date.parse(at) - Date.parse(now)) / 60_000);
  if (Math.abs(minutes) >= 60) return [Math.round(minutes / 60), 'hour'];
  return minutes === 0 ? [0, 'second'] : [minutes, 'minute'];
}
