import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Store } from '@/utils/app/ports';
import { readHits } from '@/utils/app/quick-lookup';
import type { SearchHit } from '@/utils/app/search';
import type { Item } from './items';
import { usePopup } from './popup';
import type { Items } from './use-items';

interface Answer {
  found: Items | undefined;
  /** Who was there when the accounts of the list were read. */
  there?: ReadonlySet<string>;
  error?: unknown;
}
interface ReadItems {
  value?: Items;
  /** Whether its accounts have been read. */
  isRead: boolean;
  error?: unknown;
}
/** By the account's id. */
type Read = Map<string, SearchHit>;

/**
 * The list with all of its accounts, which have to be read: they come after it, as nobody waits for their
 * second lines. Until then an account keeps the one it had in a list before; one that is gone goes.
 */
export function useReadItems(found: Items | undefined): ReadItems {
  const { store } = usePopup();
  const read = useRef<Read>(new Map());
  const [answer, setAnswer] = useState<Answer>();
  // An ordinary effect: it waits until the names are painted, for to ask the store takes a millisecond.
  useEffect(() => {
    let isWanted = true;
    const set = (one: Omit<Answer, 'found'>) => isWanted && setAnswer({ found, ...one });
    readMissing(store, found, read.current).then(
      (there) => set({ there }),
      (error) => set({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [store, found]);
  const { there, error }: Partial<Answer> = answer && answer.found === found ? answer : {};
  const items = useMemo(() => found && withRead(found, read.current, there), [found, there]);
  return { ...(items && { value: items }), isRead: there !== undefined, error };
}

/** Reads those of the list's accounts that are not there with it. @returns whom it has read */
async function readMissing(
  store: Store,
  found: Items | undefined,
  read: Read,
): Promise<ReadonlySet<string>> {
  const hits = found?.items.flatMap((item) => (item.kind === 'hit' ? item.hit : [])) ?? [];
  for (const hit of hits) if (hit.read && !hit.paper) read.set(hit.account.id, hit.read);
  const unread = hits.filter((hit) => !hit.read);
  const there = unread.length > 0 ? await readHits(store, unread) : [];
  for (const hit of there) read.set(hit.account.id, hit);
  return new Set(there.map(({ account }) => account.id));
}

/** @param there who was there when the accounts of this list were read; unknown until then */
function withRead(found: Items, read: Read, there: ReadonlySet<string> | undefined): Items {
  const asRead = (item: Item): Item[] => {
    if (item.kind !== 'hit' || item.hit.read) return [item];
    const { id } = item.hit.account;
    if (there && !there.has(id)) return [];
    const known = read.get(id);
    return [known ? { ...item, hit: { ...item.hit, read: known } } : item];
  };
  const items = found.items.flatMap(asRead);
  return items.some((item, at) => item !== found.items[at]) || items.length < found.items.length
    ? { ...found, items }
    : found;
}
