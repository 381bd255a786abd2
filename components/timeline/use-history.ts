import { entriesOf, type HistoryEntry } from '@/utils/app/entries';
import { type HistoryFilter, pastChunks, upcomingActivities } from '@/utils/app/history';
import type { Scope } from '@/utils/app/scope';
import type { Activity } from '@/utils/core/activity';
import { PAGE } from '../lists/pages';
import { type LivePages, usePages } from '../lists/use-pages';
import { usePanel } from '../panel';
import { useLive } from '../use-live';

export interface History extends LivePages<HistoryEntry> {
  /** `undefined` until they are there. */
  upcoming: HistoryEntry[] | undefined;
}

/** Where most entries fall through, fewer and larger reads are faster. */
const SEARCHED_AT_ONCE = 500;

/**
 * A history, read as far as the user has scrolled and read again after every write.
 * @param filter the same object as long as it keeps the same
 * @param loaded how many past entries to begin with
 */
export function useHistory(scope: Scope, filter: HistoryFilter, loaded?: number): History {
  const { store, world, today } = usePanel();
  const rowsOf = (found: Activity[]) => entriesOf(store, scope, found, today);
  const size = filter.keep ? SEARCHED_AT_ONCE : PAGE;
  const read = () => pastChunks(store, scope, world, size, filter);
  const deps = [scope, filter, today];
  const past = usePages(store, { read, rowsOf }, loaded, deps);
  const upcoming = useLive(
    store,
    ['activity', 'account', 'member'],
    async () => rowsOf(await upcomingActivities(store, scope, world, filter)),
    deps,
  );
  return {
    ...past,
    upcoming: upcoming.value,
    error: past.error ?? upcoming.error,
    again: () => {
      past.again();
      upcoming.again();
    },
  };
}
