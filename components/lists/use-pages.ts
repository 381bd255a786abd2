import { useEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '@/utils/app/ports';
import type { Table } from '@/utils/core/record';
import { type Drawn, PAGE, type Pages, readPages, type Source } from './pages';

/** What the rows of lists are made of. */
const TABLES: readonly Table[] = ['activity', 'account', 'member'];

const NOTHING: Drawn<never> = {
  items: undefined,
  more: false,
  progress: undefined,
  stopped: false,
  error: undefined,
};

export interface LivePages<T> extends Drawn<T>, Pick<Pages, 'loadMore' | 'stop'> {
  again: () => void;
}

/**
 * Rows read as far as the user has come, and read again after every write. Of another source too the
 * old ones stay until the first new ones are there.
 * @param first how many rows to begin with
 */
export function usePages<T>(
  store: Store,
  source: Source<T>,
  first: number | undefined,
  deps: readonly unknown[],
): LivePages<T> {
  const [drawn, setDrawn] = useState<Drawn<T>>(NOTHING);
  const [asked, setAsked] = useState(0);
  const size = useRef(first ?? PAGE);
  const pages = useRef<Pages>();

  useEffect(() => {
    const mine = readPages(source, size.current, (part) =>
      setDrawn((before) => ({ ...before, ...part })),
    );
    pages.current = mine;
    const unsubscribe = store.onNews((news) => {
      if (news.tables.some((table) => TABLES.includes(table))) mine.renew();
    });
    return () => {
      unsubscribe();
      mine.end();
      // Another list begins at its own beginning.
      size.current = PAGE;
    };
  }, [store, asked, ...deps]);

  return {
    ...drawn,
    loadMore: () => pages.current?.loadMore(),
    stop: () => pages.current?.stop(),
    again: () => setAsked(asked + 1),
  };
}
