import ICAL from 'ical.js';
import { type DateOnly, type Instant, instantOf } from '../time';
import { isFollowed } from './followed-rule';
import { type ClockTime, instantHere, instantInZone } from './zoned-time';

const EARLIEST = '1900';
const LATEST = '2200';

/** How a time of a property becomes a moment. */
interface Zone {
  zone: (time: ICAL.Time) => Instant | DateOnly;
  /** What the property names and nobody knows; the time is taken as one of here. */
  unknown?: string;
}

/** The time zones that a calendar describes (RFC 5545, 3.6.5), for its events one after the other. */
export class ZonedCalendar {
  readonly #calendar = new ICAL.Component('vcalendar');
  readonly #known = new Set<string>();

  /** A zone that cannot be read is as one that is not there. */
  add(text: string): void {
    try {
      const zone = new ICAL.Component(ICAL.parse(text));
      const id = String(zone.getFirstPropertyValue('tzid') ?? '');
      if (!id || this.#known.has(id) || !isReadable(zone)) return;
      this.#known.add(id);
      this.#calendar.addSubcomponent(zone);
    } catch {
      return;
    }
  }

  /** Reads a component among the zones. Throws what ical.js does on a broken one. */
  with<T>(text: string, work: (component: ICAL.Component) => T): T {
    const component = new ICAL.Component(ICAL.parse(text));
    this.#calendar.addSubcomponent(component);
    try {
      return work(component);
    } finally {
      this.#calendar.removeSubcomponent(component);
    }
  }

  of(property: ICAL.Property): Zone {
    const id = String(property.getParameter('tzid') ?? '');
    const value = property.getFirstValue();
    if (!(value instanceof ICAL.Time) || value.isDate) return { zone: dayOf };
    if (value.zone === ICAL.Timezone.utcTimezone || this.#known.has(id)) return { zone: momentIn };
    if (id && instantInZone(clockOf(value), id)) {
      return { zone: (time) => instantInZone(clockOf(time), id) ?? instantHere(clockOf(time)) };
    }
    return { zone: (time) => instantHere(clockOf(time)), ...(id && { unknown: id }) };
  }

  /** `undefined` where there is none, or none that anybody means. */
  momentOf(property: ICAL.Property | null): Instant | DateOnly | undefined {
    const value = property?.getFirstValue();
    if (!(property && value instanceof ICAL.Time)) return undefined;
    const at = this.of(property).zone(value);
    return at > EARLIEST && at < LATEST && !Number.isNaN(Date.parse(at)) ? at : undefined;
  }
}

/** Its changes of the clocks follow rules that have an end or a next time. */
function isReadable(zone: ICAL.Component): boolean {
  const changes = zone.getAllSubcomponents();
  const rules = changes.flatMap((change) => change.getAllProperties('rrule'));
  return (
    changes.length > 0 &&
    changes.every((change) => change.getFirstPropertyValue('dtstart') instanceof ICAL.Time) &&
    rules.every((rule) => isYearly(String(rule.getFirstValue())))
  );
}

function isYearly(rule: string): boolean {
  return /FREQ=YEARLY/i.test(rule) && isFollowed(rule);
}

function dayOf(time: ICAL.Time): DateOnly {
  return time.toString().slice(0, 10) as DateOnly;
}

function momentIn(time: ICAL.Time): Instant {
  return instantOf(time.toUnixTime() * 1000);
}

function clockOf({ year, month, day, hour, minute, second }: ICAL.Time): ClockTime {
  return { year, month, day, hour, minute, second };
}
