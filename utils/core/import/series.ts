import ICAL from 'ical.js';
import { isFollowed } from './followed-rule';

/** The times at which an event takes place, its own first one among them. */
export interface Series {
  /** Oldest first; none where all of them are taken out (EXDATE). */
  times: ICAL.Time[];
  /** Why these are not all. */
  fault?: 'series' | 'repetition';
}

/** Entries of one series: a history of years of weekly calls would hide everything else. */
const TIMES_MAX = 100;
/** Thirteen years of every day. */
const STEPS_MAX = 5_000;

/**
 * The times of a series up to a moment: the last hundred of them. Those that come later are had by
 * importing the calendar again then.
 * @param until milliseconds
 */
export function seriesOf(component: ICAL.Component, start: ICAL.Time, until: number): Series {
  const rules = component.getAllProperties('rrule');
  if (rules.length === 0 && !component.hasProperty('rdate')) return { times: [start] };
  const isKnown = rules.every((rule) => isFollowed(String(rule.getFirstValue())));
  if (!isKnown || rules.length > 1 || component.hasProperty('exrule')) {
    return { times: [start], fault: 'repetition' };
  }
  const times: ICAL.Time[] = [];
  const iterator = new ICAL.Event(component).iterator();
  let isCut = false;
  for (let step = 0; ; step++) {
    if (step > STEPS_MAX) return { times: [start], fault: 'repetition' };
    const time = iterator.next();
    if (!time) break;
    if (time.toJSDate().getTime() > until && times.length > 0) {
      isCut = true;
      break;
    }
    times.push(time.clone());
    if (times.length <= TIMES_MAX) continue;
    times.shift();
    isCut = true;
  }
  return { times, ...(isCut && { fault: 'series' as const }) };
}
