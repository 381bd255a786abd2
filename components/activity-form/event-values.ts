import type { ActivityOf } from '@/utils/core/activity';
import { addDays, type DateOnly, daysBetween, type Instant, instantOf } from '@/utils/core/time';
import { isDay } from '@/utils/core/timeline';
import { daysLater, instantOfLocal, localText } from '../form/local-time';
import { localDay } from '../text/format';
import type { CommonValues } from './kind-form';

type Event = ActivityOf<'event'>;

/** When an event is; whichever of times and days does not count is kept for when the user turns back. */
export interface EventTimes {
  allDay: boolean;
  /** Instants, or empty. */
  startsAt: string;
  endsAt: string;
  /** Days, or empty; the end is the last day. */
  startsOn: string;
  endsOn: string;
}

export interface EventValues extends CommonValues, EventTimes {
  location: string;
  status: Event['status'];
}

const HOUR = 3_600_000;

/** The next full hour of the wall clock, for one hour. */
export function nextHour(now: Instant): EventTimes {
  const start = new Date(now);
  start.setMinutes(0, 0, 0);
  const ms = start.getTime() + HOUR;
  return timed(instantOf(ms), instantOf(ms + HOUR));
}

export function timesOf({ allDay, startsAt, endsAt }: Event): EventTimes {
  if (!allDay && !isDay(startsAt) && !isDay(endsAt)) return timed(startsAt, endsAt);
  const [startsOn, endsOn] = [localDay(startsAt), localDay(endsAt)];
  return {
    allDay: true,
    startsOn,
    endsOn,
    startsAt: instantOfLocal(`${startsOn}T09:00`),
    endsAt: instantOfLocal(`${endsOn}T10:00`),
  };
}

/** As a record holds them. */
export function spanOf(of: EventTimes): Pick<Event, 'allDay' | 'startsAt' | 'endsAt'> {
  const { allDay } = of;
  return allDay
    ? { allDay, startsAt: of.startsOn as DateOnly, endsAt: of.endsOn as DateOnly }
    : { allDay, startsAt: of.startsAt as Instant, endsAt: of.endsAt as Instant };
}

/** Another start; the end moves along, so that the length stays. */
export function startingAt(of: EventTimes, startsAt: Instant | ''): Partial<EventTimes> {
  if (!startsAt || !of.startsAt || !of.endsAt) return { startsAt };
  const length = Math.max(0, Date.parse(of.endsAt) - Date.parse(of.startsAt));
  return { startsAt, endsAt: instantOf(Date.parse(startsAt) + length) };
}

export function startingOn(of: EventTimes, startsOn: string): Partial<EventTimes> {
  if (!startsOn || !of.startsOn || !of.endsOn) return { startsOn };
  const length = Math.max(0, daysBetween(of.startsOn as DateOnly, of.endsOn as DateOnly));
  return { startsOn, endsOn: addDays(startsOn as DateOnly, length) };
}

/** Days out of times, or times on the days chosen. */
export function turnedTo(of: EventTimes, allDay: boolean): Partial<EventTimes> {
  if (allDay) {
    const { startsAt, endsAt } = of;
    return {
      allDay,
      ...(startsAt && { startsOn: localDay(startsAt as Instant) }),
      ...(endsAt && { endsOn: localDay(endsAt as Instant) }),
    };
  }
  return {
    allDay,
    startsAt: onDay(of.startsAt, of.startsOn),
    endsAt: onDay(of.endsAt, of.endsOn),
  };
}

/** On the same weekday and at the same hour, the first such week that is still to come. */
export function comingWeek(of: EventTimes, now: Instant, today: DateOnly): EventTimes {
  const behind = of.allDay
    ? daysBetween(of.startsOn as DateOnly, today)
    : (Date.parse(now) - Date.parse(of.startsAt)) / (24 * HOUR);
  const days = 7 * Math.max(1, Math.ceil(behind / 7));
  const later = (at: string) => at && daysLater(at as Instant, days);
  const dayLater = (on: string) => on && addDays(on as DateOnly, days);
  return {
    allDay: of.allDay,
    startsAt: later(of.startsAt),
    endsAt: later(of.endsAt),
    startsOn: dayLater(of.startsOn),
    endsOn: dayLater(of.endsOn),
  };
}

export function endsEarly(of: EventTimes): boolean {
  const { startsAt, endsAt } = spanOf(of);
  return Boolean(startsAt && endsAt) && endsAt < startsAt;
}

function timed(startsAt: Instant, endsAt: Instant): EventTimes {
  return {
    allDay: false,
    startsAt,
    endsAt,
    startsOn: localDay(startsAt),
    endsOn: localDay(endsAt),
  };
}

function onDay(at: string, on: string): string {
  if (!at || !on) return at;
  return instantOfLocal(`${on}T${localText(at as Instant).slice(11)}`);
}
