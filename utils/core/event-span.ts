import type { ActivityOf } from './activity';
import { addDays, type DateOnly, dateOf, type Instant } from './time';
import { isDay } from './timeline';

/** As calendars count: all-day events end on the day after their last. */
export function eventSpan(of: ActivityOf<'event'>): {
  startsAt: Instant | DateOnly;
  endsAt: Instant | DateOnly;
} {
  const { startsAt, endsAt } = of;
  if (!of.allDay && !isDay(startsAt) && !isDay(endsAt)) return { startsAt, endsAt };
  return { startsAt: dateOf(startsAt), endsAt: addDays(dateOf(endsAt), 1) };
}
