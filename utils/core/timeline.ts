import type { Activity, ActivityOf } from './activity';
import type { DateOnly, Instant } from './time';

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

/** Order of upcoming activities: overdue ones, then nearest first, tasks without a due date last. */
export function byNearest(a: Activity, b: Activity): number {
  const [left, right] = [dueKey(a), dueKey(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
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

function dueKey(of: Activity): string {
  if (isOpenTask(of)) return of.dueOn ?? '9999';
  return of.at;
}
