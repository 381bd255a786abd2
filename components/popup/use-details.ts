import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readDetails } from '@/utils/app/search';
import { framePainted } from '../frame-painted';
import type { Item } from './items';
import { usePopup } from './popup';
import type { Items } from './use-items';

/**
 * The list with the second lines that have to be read: they come after it, as nobody waits for them.
 * Until then an account keeps the one it had in the list before.
 */
export function useDetails(found: Items | undefined): { value?: Items; error?: unknown } {
  const { store } = usePopup();
  const details = useRef(new Map<string, string>());
  /** Whose line was read since the last write. */
  const fresh = useRef(new Set<string>());
  const [read, setRead] = useState<{ of?: Items; error?: unknown }>({});
  useLayoutEffect(
    () =>
      store.onNews(() => {
        fresh.current = new Set();
      }),
    [store],
  );
  useLayoutEffect(() => {
    const mine = fresh.current;
    const missing = (found?.items ?? []).flatMap((item) =>
      isUnread(item) && !mine.has(item.hit.account.id) ? item.hit.account : [],
    );
    if (missing.length === 0) return undefined;
    let isShown = true;
    const readMissing = async () => {
      // Until the list is painted its reads would only keep it waiting, and the next key may come first.
      await framePainted();
      if (!isShown) return;
      for (const [id, detail] of await readDetails(store, missing)) {
        details.current.set(id, detail);
        mine.add(id);
      }
      if (isShown) setRead({ of: found! });
    };
    readMissing().catch((error) => isShown && setRead({ of: found!, error }));
    return () => {
      isShown = false;
    };
  }, [store, found]);
  const items = useMemo(() => found && withDetails(found, details.current), [found, read]);
  const error = read.of === found ? read.error : undefined;
  return { ...(items && { value: items }), error };
}

function isUnread(item: Item): item is Extract<Item, { kind: 'hit' }> {
  return item.kind === 'hit' && item.hit.detail === undefined;
}

function withDetails({ text, items }: Items, details: ReadonlyMap<string, string>): Items {
  const detailed = (item: Item): Item => {
    if (!isUnread(item)) return item;
    const detail = details.get(item.hit.account.id);
    return detail === undefined ? item : { ...item, hit: { ...item.hit, detail } };
  };
  return { text, items: items.map(detailed) };
}
