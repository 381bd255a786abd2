import { useLayoutEffect, useState } from 'preact/hooks';
import type { News, Store } from '@/utils/app/ports';
import type { Table } from '@/utils/core/record';

export interface Live<T> {
  /** The newest answer; stays while a later query fails. */
  value?: T;
  /** Why the newest query failed. */
  error?: unknown;
  again: () => void;
}

/**
 * Runs `query` now and again after every write that touches `tables`, and drops answers that
 * arrive out of order.
 */
export function useLive<T>(
  store: Pick<Store, 'onNews'>,
  tables: readonly Table[],
  query: () => Promise<T>,
  deps: readonly unknown[],
): Live<T> {
  const [answer, setAnswer] = useState<{ value?: T; error?: unknown }>({});
  const [turn, setTurn] = useState(0);
  // Not an ordinary effect: those wait for the next frame, and the reading with them.
  useLayoutEffect(() => {
    let latest = 0;
    const run = async () => {
      const mine = ++latest;
      try {
        const value = await query();
        if (mine === latest) setAnswer({ value });
      } catch (error) {
        if (mine === latest) setAnswer((before) => ({ ...before, error }));
      }
    };
    void run();
    const stop = store.onNews((news: News) => {
      if (news.tables.some((table) => tables.includes(table))) void run();
    });
    return () => {
      latest = Number.POSITIVE_INFINITY;
      stop();
    };
  }, [store, turn, ...deps]);
  return { ...answer, again: () => setTurn(turn + 1) };
}
