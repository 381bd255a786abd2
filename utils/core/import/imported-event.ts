import ICAL from 'ical.js';
import { addDays, type DateOnly, dateOf, type Instant } from '../time';
import { describedBy, line, peopleIn } from './calendar-texts';
import type { ZonedCalendar } from './calendar-zones';
import type { ImportedAppointment } from './imported-entry';
import type { RowProblem } from './imported-row';
import { seriesOf } from './series';

type Draft = ImportedAppointment['draft'];

const DAY_MS = 86_400_000;
/** How far into the future a series is taken. */
const AHEAD_MS = 90 * DAY_MS;
const TODO_STATUS: Record<string, 'in-progress' | 'done' | 'cancelled'> = {
  'IN-PROCESS': 'in-progress',
  COMPLETED: 'done',
  CANCELLED: 'cancelled',
};

/** What a calendar says beside the component that is read. */
export interface AroundEvent {
  zones: ZonedCalendar;
  /** The times (`RECURRENCE-ID`) of the series with this UID that a component of their own tells of. */
  moved: (uid: string) => ReadonlySet<string>;
  now: Instant;
}

/** What an event or task says: of a series, one for each time. Problems leave out what they are about. */
export function appointmentsIn(
  text: string,
  row: number,
  around: AroundEvent,
): { entries: ImportedAppointment[]; problems: RowProblem[] } {
  try {
    return around.zones.with(text, (component) => read(component, row, around));
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message.slice(0, 200) : '';
    return { entries: [], problems: [{ row, fault: 'broken-event', detail }] };
  }
}

/** The UID and `RECURRENCE-ID` of a component that is about one time of a series. */
export function movedIn(text: string): { uid: string; at: string } | undefined {
  if (!/^RECURRENCE-ID/im.test(text)) return undefined;
  const unfolded = text.replace(/\r?\n[ \t]/g, '');
  const [, uid] = /^UID[^:\r\n]*:(.*)$/im.exec(unfolded) ?? [];
  const [, at] = /^RECURRENCE-ID[^:\r\n]*:(.*)$/im.exec(unfolded) ?? [];
  return uid && at ? { uid: uid.trim(), at: keyOf(at) } : undefined;
}

/** Wall time without its zone: what moves a time names it as the series does. */
function keyOf(at: string): string {
  return at.trim().replace(/[-:Z]/g, '');
}

function read(component: ICAL.Component, row: number, { zones, moved, now }: AroundEvent) {
  const problems: RowProblem[] = [];
  const uid = line(component, 'uid');
  const title = line(component, 'summary');
  const people = peopleIn(component);
  const common = { kind: 'appointment', row, people } as const;
  const broken = (detail: string) => ({
    entries: [],
    problems: [{ row, fault: 'broken-event' as const, detail }],
  });
  const named = title || line(component, 'location') || people[0]?.name || people[0]?.address;
  if (!named) return broken('SUMMARY');
  if (component.name === 'vtodo') {
    const draft = taskOf(component, named, zones);
    return { entries: [{ ...common, uid: uid || `${named} ${draft.dueOn}`, draft }], problems };
  }

  const property = component.getFirstProperty('dtstart');
  const start = property?.getFirstValue();
  if (!(property && start instanceof ICAL.Time && zones.momentOf(property))) {
    return broken('DTSTART');
  }
  const { zone, unknown } = zones.of(property);
  if (unknown) problems.push({ row, fault: 'zone', detail: unknown.slice(0, 100) });
  const length = lengthOf(component, start, zones);
  const recurrence = component.getFirstPropertyValue('recurrence-id');
  const series = seriesOf(component, start, Date.parse(now) + AHEAD_MS);
  if (series.fault) {
    problems.push({ row, fault: series.fault, detail: String(series.times.length) });
  }
  const isSeries = component.hasProperty('rrule') || component.hasProperty('rdate');
  const taken = isSeries && uid ? moved(uid) : new Set<string>();
  const entries = series.times.flatMap((time): ImportedAppointment[] => {
    const key = keyOf(time.toString());
    if (taken.has(key)) return [];
    const own = recurrence ? keyOf(String(recurrence)) : isSeries ? key : '';
    const span = spanOf(time, length, zone);
    const draft = eventOf(component, named, span, now);
    const id = uid || [named, span.startsAt].join(' ');
    return [{ ...common, uid: own ? `${id}\n${own}` : id, draft }];
  });
  return { entries, problems };
}

function eventOf(
  component: ICAL.Component,
  title: string,
  span: Pick<Extract<Draft, { kind: 'event' }>, 'startsAt' | 'endsAt' | 'allDay'>,
  now: Instant,
): Draft {
  const isCancelled = line(component, 'status').toUpperCase() === 'CANCELLED';
  const location = line(component, 'location');
  const isOver = span.allDay ? span.endsAt < dateOf(now) : span.endsAt < now;
  return {
    kind: 'event',
    title,
    ...span,
    ...(location && { location }),
    status: isCancelled ? 'cancelled' : isOver ? 'held' : 'planned',
    ...describedBy(component),
  };
}

function taskOf(component: ICAL.Component, title: string, zones: ZonedCalendar) {
  const due = zones.momentOf(component.getFirstProperty('due'));
  const completed = zones.momentOf(component.getFirstProperty('completed'));
  const status = TODO_STATUS[line(component, 'status').toUpperCase()];
  const isDone = status === 'done' || (!status && completed !== undefined);
  return {
    kind: 'task' as const,
    title,
    ...(due && { dueOn: dateOf(due) }),
    priority: priorityOf(Number(component.getFirstPropertyValue('priority') ?? 0)),
    status: isDone ? ('done' as const) : (status ?? ('open' as const)),
    ...(isDone && completed && completed.length > 10 && { completedAt: completed as Instant }),
    ...describedBy(component),
  };
}

/** RFC 5545, 3.8.1.9: 1 is the highest, 9 the lowest, 0 says nothing. */
function priorityOf(said: number): 'high' | 'normal' | 'low' {
  if (said >= 1 && said <= 4) return 'high';
  return said > 5 ? 'low' : 'normal';
}

/** Of its duration, or from its start to its end; milliseconds, or days of an event without hours. */
function lengthOf(component: ICAL.Component, start: ICAL.Time, zones: ZonedCalendar): number {
  const unit = start.isDate ? DAY_MS : 1;
  const duration = component.getFirstPropertyValue('duration');
  if (duration instanceof ICAL.Duration) return (duration.toSeconds() * 1000) / unit;
  const end = component.getFirstProperty('dtend');
  const from = zones.momentOf(component.getFirstProperty('dtstart'));
  const to = zones.momentOf(end);
  if (!(from && to)) return start.isDate ? 1 : 0;
  return (Date.parse(to) - Date.parse(from)) / unit;
}

/** RFC 5545, 3.6.1: the end of an event of whole days is the day after its last. */
function spanOf(time: ICAL.Time, length: number, zone: (time: ICAL.Time) => Instant | DateOnly) {
  const startsAt = zone(time);
  if (time.isDate) {
    const days = Math.max(0, Math.min(10_000, Math.round(length) - 1));
    return { startsAt, endsAt: addDays(startsAt as DateOnly, days), allDay: true };
  }
  const ms = Math.max(0, Math.min(10_000 * DAY_MS, length));
  const endsAt = new Date(Date.parse(startsAt) + ms).toISOString() as Instant;
  return { startsAt, endsAt, allDay: false };
}
