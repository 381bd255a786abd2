import { addDays, type DateOnly, type Instant, instantOf } from '../time';

/** Turns distances in days from today into working days and working hours around it. */
export interface Days {
  today: DateOnly;
  now: Instant;
  /** Never crosses today, and keeps the order of any two distances. */
  on(distance: number): DateOnly;
  /**
   * @param minute of the day in UTC
   * @returns never later than now for a distance of zero or less
   */
  at(distance: number, minute: number): Instant;
}

export function daysAround(today: DateOnly, now: Instant): Days {
  const on = (distance: number) => {
    const day = addDays(today, distance);
    const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay();
    if (distance === 0 || (weekday !== 0 && weekday !== 6)) return day;
    if (distance < 0) return addDays(day, weekday === 6 ? -1 : -2);
    return addDays(day, weekday === 6 ? 2 : 1);
  };
  const at = (distance: number, minute: number) => {
    const ms = Date.parse(`${on(distance)}T00:00:00.000Z`) + minute * 60_000;
    return distance > 0 ? instantOf(ms) : instantOf(Math.min(ms, Date.parse(now)));
  };
  return { today, now, on, at };
}
