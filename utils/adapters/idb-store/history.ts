import type { HistoryQuery } from '@/utils/app/ports';
import type { Activity, ActivityKind } from '@/utils/core/activity';
import { activityKinds, openKinds } from '@/utils/core/activity-kinds';
import type { AccountId } from '@/utils/core/ids';
import { inHistoryOrder } from '@/utils/core/order';
import { historyPrefix } from '@/utils/core/places';
import type { Connection } from './connection';
import { lastRows } from './newest';
import { recordsOf } from './rows';

/** Sorts after every character that ids and times are made of. */
const LAST = '\uffff';

/** Reads `limit` rows for each account and kind asked for, however long the histories are. */
export async function history(
  { read }: Connection,
  accountIds: readonly AccountId[],
  query: HistoryQuery,
): Promise<Activity[]> {
  const { order, limit, open } = query;
  const kinds = query.kinds ?? (open ? openKinds : undefined);
  const ranges = prefixesOf(accountIds, kinds).flatMap((prefix) => rangeOf(prefix, query) ?? []);
  if (ranges.length === 0 || limit <= 0) return [];
  return read(['activity'], async (tx) => {
    const places = tx.objectStore('activity').index(indexOf(query));
    const found = await Promise.all(
      ranges.map((range) =>
        order === 'oldest-first' ? places.getAll(range, limit) : lastRows(places, range, limit),
      ),
    );
    const records = found.map((rows) => recordsOf<'activity'>(rows));
    return records.length === 1 ? records[0]! : merged(records.flat(), query);
  });
}

function indexOf({ open, kinds }: HistoryQuery) {
  if (open) return 'openPlaces';
  return kinds ? 'kindPlaces' : 'places';
}

/** Counts keys; no record is read. */
export async function countHistory(
  { read }: Connection,
  accountIds: readonly AccountId[],
): Promise<Record<ActivityKind, number>> {
  return read(['activity'], async (tx) => {
    const places = tx.objectStore('activity').index('kindPlaces');
    const counts = activityKinds.map(async (kind): Promise<[ActivityKind, number]> => {
      const ranges = prefixesOf(accountIds, [kind]).map((prefix) =>
        IDBKeyRange.bound(prefix, prefix + LAST),
      );
      if (ranges.length === 1) return [kind, await places.count(ranges[0])];
      const ids = await Promise.all(ranges.map((range) => places.getAllKeys(range)));
      return [kind, new Set(ids.flat()).size];
    });
    return Object.fromEntries(await Promise.all(counts)) as Record<ActivityKind, number>;
  });
}

function prefixesOf(
  accountIds: readonly AccountId[],
  kinds: readonly ActivityKind[] | undefined,
): string[] {
  return [...new Set(accountIds)].flatMap((id) =>
    kinds ? [...new Set(kinds)].map((kind) => historyPrefix(id, kind)) : [historyPrefix(id)],
  );
}

/** What belongs to two of the accounts came twice. */
function merged(activities: readonly Activity[], { order, limit }: HistoryQuery): Activity[] {
  const distinct = new Map(activities.map((activity) => [activity.id, activity]));
  const turn = order === 'newest-first' ? -1 : 1;
  return [...distinct.values()].sort((a, b) => turn * inHistoryOrder(a, b)).slice(0, limit);
}

/** `undefined` where nothing can lie between the bounds. */
function rangeOf(prefix: string, query: HistoryQuery): IDBKeyRange | undefined {
  const { before = LAST, from = '', after, order } = query;
  let lower = prefix + from;
  let upper = prefix + before;
  let lowerOpen = false;
  if (after) {
    const place = `${prefix}${after.at} ${after.id}`;
    if (order === 'newest-first' && place < upper) upper = place;
    if (order === 'oldest-first' && place > lower) {
      lower = place;
      lowerOpen = true;
    }
  }
  return lower < upper ? IDBKeyRange.bound(lower, upper, lowerOpen, true) : undefined;
}
