import type { ActivityOf } from '@/utils/core/activity';
import { addDays, type DateOnly, daysBetween, type Instant } from '@/utils/core/time';
import { isDay } from '@/utils/core/timeline';
import { localDay } from '../text/format';
import type { FullText } from '../text/text';
import type { Around } from './kind-page';

/** Farther away than this, the date alone says more. */
const NEAR_DAYS = 45;

/** The day, and how far away it is. */
export function dayText(on: DateOnly, { text: { format }, now, today }: Around): string {
  const day = format.weekday(on, today);
  const near = Math.abs(daysBetween(today, on)) <= NEAR_DAYS;
  return near ? `${day} · ${format.relative(on, now, today)}` : day;
}

export function momentText(at: Instant, { text: { format }, today }: Around): string {
  return `${format.weekday(at, today)}, ${format.time(at)}`;
}

/** From when till when, in as few words as it takes. */
export function spanText(of: ActivityOf<'event'>, around: Around): string {
  const { startsAt, endsAt, allDay } = of;
  const { format } = around.text;
  const [first, last] = [localDay(startsAt), localDay(endsAt)];
  if (allDay || isDay(startsAt) || isDay(endsAt)) {
    const days = [...new Set([first, last])].map((on) => format.weekday(on, around.today));
    return `${days.join(' – ')}, ${around.text.t.detail.allDay}`;
  }
  if (first === last) return `${momentText(startsAt, around)}–${format.time(endsAt)}`;
  return `${momentText(startsAt, around)} – ${momentText(endsAt, around)}`;
}

export function lengthText(of: ActivityOf<'event'>, { t, format }: FullText): string {
  const { startsAt, endsAt, allDay } = of;
  if (allDay || isDay(startsAt) || isDay(endsAt)) {
    return t.length.days(daysBetween(localDay(startsAt), addDays(localDay(endsAt), 1)));
  }
  const minutes = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
  if (minutes < 60 || minutes % 15 !== 0) return t.length.minutes(minutes);
  return t.length.hours(minutes / 60, format.plainNumber(minutes / 60));
}
