import { type Instant, instantOf } from '../time';

/** A time on a clock somewhere, its month counted from 1. */
export interface ClockTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** @param zone IANA name. @returns `undefined` where nobody knows the zone, or there is no such time */
export function instantInZone(time: ClockTime, zone: string): Instant | undefined {
  const format = formatOf(zone);
  const wall = utcOf(time);
  if (!format || Number.isNaN(wall)) return undefined;
  // The second time is for the hours around a change of the clocks.
  const first = wall - offsetAt(format, wall);
  return instantOf(wall - offsetAt(format, first));
}

/** In the zone of this computer. */
export function instantHere({ year, month, day, hour, minute, second }: ClockTime): Instant {
  return instantOf(new Date(year, month - 1, day, hour, minute, second).getTime());
}

function utcOf({ year, month, day, hour, minute, second }: ClockTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Milliseconds that clocks of the zone are ahead of UTC. */
function offsetAt(format: Intl.DateTimeFormat, at: number): number {
  const parts = format.formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  );
  return wall - Math.floor(at / 1000) * 1000;
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) {
    // A file may name any number of zones.
    if (formats.size > 500) formats.clear();
    formats.set(zone, makeFormat(zone));
  }
  return formats.get(zone);
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}
