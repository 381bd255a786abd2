import type { Activity } from '../../core/activity';
import type { AmountText } from '../../core/formats/account-rows';
import { ACTIVITY_HEADERS, activityRow } from '../../core/formats/activity-rows';
import { CALENDAR_END, CALENDAR_START, calendarEntry } from '../../core/formats/calendar';
import { CSV_START, csvRow } from '../../core/formats/csv';
import type { Pipeline } from '../../core/pipeline';
import type { Store, World } from '../ports';
import { eachPart } from './each-part';
import { namesOf } from './names';
import type { FileSink, Steering } from './ports';

/** All activities, a row each. @returns how many, `undefined` where it was stopped */
export async function activitiesAsCsv(
  store: Store,
  amountText: AmountText,
  sink: FileSink,
  steering: Steering,
): Promise<number | undefined> {
  const [members, pipelines] = await Promise.all([namesOf(store, 'member'), store.all('pipeline')]);
  sink.write(CSV_START + csvRow(ACTIVITY_HEADERS));
  return eachPart(store, 'activity', steering, async (activities) => {
    const ids = [...new Set(activities.flatMap(({ accountIds }) => accountIds))];
    const accounts = await store.getMany('account', ids);
    const names = new Map(accounts.flatMap((one) => (one ? [[one.id, one.name]] : [])));
    for (const activity of activities) {
      const around = {
        accounts: activity.accountIds.flatMap((id) => names.get(id) ?? []),
        owner: members.get(activity.ownerId ?? '') ?? '',
        amountText,
        ...stageOf(activity, pipelines),
      };
      sink.write(csvRow(activityRow(activity, around)));
    }
    return activities.length;
  });
}

/** By their names, or what stands there where those are gone. */
function stageOf(of: Activity, pipelines: readonly Pipeline[]) {
  if (of.kind !== 'opportunity') return { pipeline: '', stage: '' };
  const pipeline = pipelines.find(({ id }) => id === of.pipeline);
  const stage = pipeline?.stages.find(({ id }) => id === of.stage);
  return { pipeline: pipeline?.name ?? of.pipeline, stage: stage?.name ?? of.stage };
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
