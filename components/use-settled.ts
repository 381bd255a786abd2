import { useEffect, useState } from 'preact/hooks';
import type { Store } from '@/utils/app/ports';
import type { Table } from '@/utils/core/record';

/**
 * As `useLive`, for a query that takes long: it is never run twice at once, and of the writes that
 * come while it runs only the last counts. `undefined` until it has run once, or after it failed:
 * for what a view can do without.
 */
export function useSettled<T>(
  store: Pick<Store, 'onNews'>,
  tables: readonly Table[],
  query: () => Promise<T>,
  deps: readonly unknown[],
): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let busy = false;
    let stale = false;
    let over = false;
    const run = async () => {
      stale = busy;
      if (busy) return;
      busy = true;
      const found = await query().catch(() => undefined);
      busy = false;
      if (over) return;
      if (stale) return void run();
      setValue(() => found);
    };
    void run();
    const stop = store.onNews((news) => {
      if (news.tables.some((table) => tables.includes(table))) void run();
    });
    return () => {
      over = true;
      stop();
    };
  }, [store, ...deps]);
  return value;
}
