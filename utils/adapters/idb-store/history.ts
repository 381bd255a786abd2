import type { HistoryQuery } from '@/utils/app/ports';
import type { Activity } from '@/utils/core/activity';
import type { AccountId } from '@/utils/core/ids';
import { historyPrefix } from '@/utils/core/keys';
import type { Connection } from './connection';
import { lastRows } from './newest';
import { recordsOf } from './rows';

/** Sorts after every character that ids and times are made of. */
const LAST = '\uffff';

/** Reads no more rows than it returns, however long the history is. */
export async function history(
  { read }: Connection,
  accountId: AccountId,
  query: HistoryQuery,
): Promise<Activity[]> {
  const range = rangeOf(accountId, query);
  if (!range || query.limit <= 0) return [];
  return read(['activity'], async (tx) => {
    const places = tx.objectStore('activity').index(query.kind ? 'kindPlaces' : 'places');
    const rows =
      query.order === 'oldest-first'
        ? await places.getAll(range, query.limit)
        : await lastRows(places, range, query.limit);
    return recordsOf<'activity'>(rows);
  });
}

/** `undefined` where nothing can lie between the bounds. */
function rangeOf(accountId: AccountId, query: HistoryQuery): IDBKeyRange | undefined {
  const { kind, before = LAST, from = '', after, order } = query;
  const prefix = historyPrefix(accountId, kind);
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
