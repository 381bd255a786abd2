import { useEffect, useRef, useState } from 'preact/hooks';
import { entriesOf, type HistoryEntry, pastPage, upcomingActivities } from '@/utils/app/history';
import type { Activity } from '@/utils/core/activity';
import type { AccountId } from '@/utils/core/ids';
import { usePanel } from '../panel';

const CHUNK = 100;

export interface History {
  /** `undefined` until the first part is there. */
  upcoming: HistoryEntry[] | undefined;
  past: HistoryEntry[];
  /** Whether older entries are left in the store. */
  more: boolean;
  error: unknown;
  loadMore: () => void;
  again: () => void;
}

interface Loaded {
  upcoming: HistoryEntry[];
  past: HistoryEntry[];
  next: Activity | undefined;
}

/**
 * An account's history, read as far as the user has scrolled and read again after every write.
 * @param loaded how many past entries to begin with
 */
export function useHistory(id: AccountId, loaded = CHUNK): History {
  const { store, world, today } = usePanel();
  const [state, setState] = useState<Loaded>();
  const [error, setError] = useState<unknown>();
  const [asked, setAsked] = useState(0);
  const turn = useRef(0);
  const busy = useRef(false);
  const size = useRef(loaded);

  const read = async (work: () => Promise<Loaded>) => {
    const mine = ++turn.current;
    busy.current = true;
    try {
      const read = await work();
      if (mine !== turn.current) return;
      size.current = Math.max(CHUNK, read.past.length);
      setState(read);
      setError(undefined);
    } catch (fault) {
      if (mine === turn.current) setError(fault);
    } finally {
      if (mine === turn.current) busy.current = false;
    }
  };

  const readAll = async (): Promise<Loaded> => {
    const [ahead, past] = await Promise.all([
      upcomingActivities(store, id, world),
      pastPage(store, id, world, size.current),
    ]);
    const upcoming = await entriesOf(store, id, ahead, today);
    return { upcoming, past: past.entries, next: past.next };
  };

  useEffect(() => {
    const run = () => void read(readAll);
    run();
    const stop = store.onNews(({ tables }) => {
      if (tables.some((table) => table !== 'relation' && table !== 'category')) run();
    });
    return () => {
      turn.current += 1;
      stop();
    };
  }, [store, id, today, asked]);

  const loadMore = () => {
    const after = state?.next;
    if (busy.current || !after) return;
    void read(async () => {
      const page = await pastPage(store, id, world, CHUNK, after);
      return { ...state, past: [...state.past, ...page.entries], next: page.next };
    });
  };

  return {
    upcoming: state?.upcoming,
    past: state?.past ?? [],
    more: state?.next !== undefined,
    error,
    loadMore,
    again: () => setAsked(asked + 1),
  };
}
