import { useMemo } from 'preact/hooks';
import { readHits } from '@/utils/app/quick-lookup';
import type { SearchHit } from '@/utils/app/search';
import { useLive } from '../use-live';
import type { Item } from './items';
import { usePopup } from './popup';
import type { Items } from './use-items';

/** By the account's id. */
type Read = ReadonlyMap<string, SearchHit>;

/**
 * The list with all of its accounts, which have to be read: they come after it, as nobody waits for their
 * second lines. Until then an account keeps the one it had in the list before.
 */
export function useReadItems(found: Items | undefined): { value?: Items; error?: unknown } {
  const { store } = usePopup();
  const { value, error } = useLive(
    store,
    [],
    async (): Promise<Read> => {
      const hits = found?.items.flatMap((item) => (item.kind === 'hit' ? item.hit : [])) ?? [];
      const unread = hits.filter(({ read }) => !read);
      if (unread.length === 0) return new Map();
      return new Map((await readHits(store, unread)).map((read) => [read.account.id, read]));
    },
    [store, found],
  );
  const items = useMemo(() => found && withRead(found, value), [found, value]);
  return { ...(items && { value: items }), error };
}

function withRead({ text, items }: Items, all: Read | undefined): Items {
  const asRead = (item: Item): Item => {
    if (item.kind !== 'hit' || item.hit.read) return item;
    const read = all?.get(item.hit.account.id);
    return read ? { ...item, hit: { ...item.hit, read } } : item;
  };
  return { text, items: items.map(asRead) };
}
