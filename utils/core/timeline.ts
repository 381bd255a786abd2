import type { Activity, ActivityOf } from './activity';
import { compareText } from './order';
import { type DateOnly, dateOf, type Instant } from './time';

/** A task that still waits for somebody, whenever it was due. */
export function isOpenTask(of: Activity): of is ActivityOf<'task'> {
  return of.kind === 'task' && (of.status === 'open' || of.status === 'in-progress');
}

export function isOverdueTask(of: Activity, today: DateOnly): boolean {
  return isOpenTask(of) && of.dueOn !== undefined && of.dueOn < today;
}

/**
 * Whether an activity stands above "now": every open task, and whatever has its place in the
 * future. An all-day event of today is upcoming until the day is over.
 */
export function isUpcoming(of: Activity, now: Instant, today: DateOnly): boolean {
  if (isOpenTask(of)) return true;
  if (!isDay(of.at)) return of.at > now;
  return of.kind === 'event' && of.status === 'planned' ? of.at >= today : of.at > today;
}

/** Something somebody is going to do: what counts as the next step of an account. */
export function isPlannedStep(of: Activity, now: Instant, today: DateOnly): boolean {
  if (isOpenTask(of)) return true;
  return of.kind === 'event' && of.status === 'planned' && isUpcoming(of, now, today);
}

/** Somebody of ours and somebody of theirs were in touch; a call nobody answered is only an attempt. */
export function isContactMade(of: Activity): boolean {
  if (of.kind === 'event') return of.status === 'held';
  if (of.kind === 'call') return of.outcome === 'reached';
  return of.kind === 'email';
}

/** The calendar day of a place in time, which depends on where one is. */
export type DayOf = (at: Instant | DateOnly) => DateOnly;

/**
 * Order of upcoming activities: overdue ones, then nearest first, tasks without a due date last.
 * Within a day what has no time of day comes first.
 */
export function nearestFirst(dayOf: DayOf): (a: Activity, b: Activity) => number {
  const place = (of: Activity) => (isOpenTask(of) ? (of.dueOn ?? NEVER) : of.at);
  return (a, b) => byDay(place(a), place(b), dayOf) || compareText(a.id, b.id);
}

/** Where the user is not known: by UTC. */
export const byNearest = nearestFirst(dateOf);

/** Order of past activities: by day, and within a day what has no time of day last. */
export function newestFirst(dayOf: DayOf): (a: Activity, b: Activity) => number {
  return (a, b) => byDay(b.at, a.at, dayOf) || compareText(b.id, a.id);
}

const NEVER = '9999-12-31' as DateOnly;

function byDay(a: Instant | DateOnly, b: Instant | DateOnly, dayOf: DayOf): number {
  const days = compareText(dayOf(a), dayOf(b));
  return days || Number(isDay(b)) - Number(isDay(a)) || compareText(a, b);
}

export interface Month<T> {
  /** `YYYY-MM` */
  month: string;
  entries: T[];
}

/** Neighbours of one calendar month put together; the order of the entries is kept. */
export function byMonth<T>(entries: readonly T[], dayOf: (entry: T) => DateOnly): Month<T>[] {
  const months: Month<T>[] = [];
  for (const entry of entries) {
    const month = dayOf(entry).slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.entries.push(entry);
    else months.push({ month, entries: [entry] });
  }
  return months;
}

export function isDay(at: Instant | DateOnly): at is DateOnly {
  return at.length === 10;
}
