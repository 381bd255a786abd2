import type { Activity } from '../../core/activity';
import type { AmountText } from '../../core/formats/account-rows';
import { ACTIVITY_HEADERS, activityRow } from '../../core/formats/activity-rows';
import { CSV_START, csvRow } from '../../core/formats/csv';
import type { Pipeline } from '../../core/pipeline';
import type { Store } from '../ports';
import type { Chunk } from '../scope';
import { namesOf } from './names';
import type { FileSink } from './ports';

type Sink = Pick<FileSink, 'write'>;

/** Begins a table of activities. @returns what writes their rows, in the order given */
export async function activityTable(
  store: Store,
  amountText: AmountText,
  sink: Sink,
): Promise<(activities: readonly Activity[]) => Promise<void>> {
  const [members, pipelines] = await Promise.all([namesOf(store, 'member'), store.all('pipeline')]);
  sink.write(CSV_START + csvRow(ACTIVITY_HEADERS));
  return async (activities) => {
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
  };
}

/** What a list shows, to its end and in its order. @returns how many rows there are */
export async function listAsCsv(
  store: Store,
  amountText: AmountText,
  chunks: AsyncIterable<Pick<Chunk, 'found'>>,
  sink: Sink,
): Promise<number> {
  const write = await activityTable(store, amountText, sink);
  let rows = 0;
  for await (const { found } of chunks) {
    await write(found);
    rows += found.length;
  }
  return rows;
}

/** By their names, or what stands there where those are gone. */
function stageOf(of: Activity, pipelines: readonly Pipeline[]) {
  if (of.kind !== 'opportunity') return { pipeline: '', stage: '' };
  const pipeline = pipelines.find(({ id }) => id === of.pipeline);
  const stage = pipeline?.stages.find(({ id }) => id === of.stage);
  return { pipeline: pipeline?.name ?? of.pipeline, stage: stage?.name ?? of.stage };
}
