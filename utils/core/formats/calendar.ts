import ICAL from 'ical.js';
import type { ActivityOf } from '../activity';
import { eventSpan } from '../event-span';
import type { DateOnly, Instant } from '../time';
import { isDay } from '../timeline';

type Kept = ActivityOf<'event' | 'task'>;

// RFC 5545 allows 75 bytes a line; ical.js 2.2 does not count the space that continues one.
ICAL.foldLength = 74;

/** RFC 5545, 3.8.1.9: 1 is the highest, 9 the lowest. */
const PRIORITY = { high: 1, normal: 5, low: 9 };
const TODO_STATUS = {
  open: 'NEEDS-ACTION',
  'in-progress': 'IN-PROCESS',
  done: 'COMPLETED',
  cancelled: 'CANCELLED',
};

/**
 * An iCalendar file (RFC 5545) with one event or task. Times are in UTC, so that no time zone has to
 * be described; days have none. An id makes the same UID each time: a calendar that has it updates it.
 */
export function calendarFile(of: Kept, now: Instant): string {
  return `${CALENDAR_START}${calendarEntry(of, now)}${CALENDAR_END}`;
}

export const CALENDAR_START = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Ficha//Ficha//EN\r\n';
export const CALENDAR_END = 'END:VCALENDAR\r\n';

/** One event or task, of which a file may hold any number between its start and its end. */
export function calendarEntry(of: Kept, now: Instant): string {
  const entry = of.kind === 'event' ? eventComponent(of, now) : todoComponent(of, now);
  return `${entry.toString()}\r\n`;
}

function eventComponent(of: ActivityOf<'event'>, now: Instant): ICAL.Component {
  const event = component('vevent', of, now);
  const { startsAt, endsAt } = eventSpan(of);
  event.addPropertyWithValue('dtstart', timeOf(startsAt));
  event.addPropertyWithValue('dtend', timeOf(endsAt));
  if (of.location) event.addPropertyWithValue('location', of.location);
  event.addPropertyWithValue('status', of.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED');
  return event;
}

function todoComponent(of: ActivityOf<'task'>, now: Instant): ICAL.Component {
  const todo = component('vtodo', of, now);
  if (of.dueOn) todo.addPropertyWithValue('due', timeOf(of.dueOn));
  todo.addPropertyWithValue('priority', PRIORITY[of.priority]);
  todo.addPropertyWithValue('status', TODO_STATUS[of.status]);
  if (of.completedAt) todo.addPropertyWithValue('completed', timeOf(of.completedAt));
  return todo;
}

function component(name: string, of: Kept, now: Instant): ICAL.Component {
  const made = new ICAL.Component(name);
  made.addPropertyWithValue('uid', `${of.id}@ficha`);
  made.addPropertyWithValue('dtstamp', timeOf(now));
  made.addPropertyWithValue('created', timeOf(of.createdAt));
  made.addPropertyWithValue('last-modified', timeOf(of.updatedAt));
  made.addPropertyWithValue('summary', of.title);
  if (of.description) made.addPropertyWithValue('description', of.description);
  return made;
}

function timeOf(at: Instant | DateOnly): ICAL.Time {
  return isDay(at) ? ICAL.Time.fromDateString(at) : ICAL.Time.fromJSDate(new Date(at), true);
}
