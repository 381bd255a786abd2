import type { AmountText } from '../../core/formats/account-rows';
import { CALENDAR_END, CALENDAR_START, calendarEntry } from '../../core/formats/calendar';
import type { Store, World } from '../ports';
import { activityTable } from './activity-table';
import { eachPart } from './each-part';
import type { FileSink, Steering } from './ports';

/** All activities, a row each. @returns how many, `undefined` where it was stopped */
export async function activitiesAsCsv(
  store: Store,
  amountText: AmountText,
  sink: FileSink,
  steering: Steering,
): Promise<number | undefined> {
  const write = await activityTable(store, amountText, sink);
  return eachPart(store, 'activity', steering, async (activities) => {
    await write(activities);
    return activities.length;
  });
}

/** All events and tasks in one calendar. @returns how many, `undefined` where it was stopped */
export async function calendarOf(
  store: Store,
  world: World,
  sink: FileSink,
  steering: Steering,
): Promise<number | undefined> {
  sink.write(CALENDAR_START);
  const written = await eachPart(store, 'activity', steering, async (activities) => {
    const kept = activities.filter((one) => one.kind === 'event' || one.kind === 'task');
    for (const one of kept) sink.write(calendarEntry(one, world.now()));
    return kept.length;
  });
  sink.write(CALENDAR_END);
  return written;
}
