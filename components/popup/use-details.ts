import { useMemo, useRef } from 'preact/hooks';
import { detailedHits } from '@/utils/app/quick-lookup';
import { useLive } from '../use-live';
import type { Item } from './items';
import { usePopup } from './popup';
import type { Items } from './use-items';

/**
 * The list with the second lines that have to be read: they come after it, as nobody waits for them.
 * Until then an account keeps the one it had in the list before.
 */
export function useDetails(found: Items | undefined): { value?: Items; error?: unknown } {
  const { store } = usePopup();
  const read = useRef(new Map<string, string>());
  const { value, error } = useLive(
    store,
    [],
    async () => {
      const hits = found?.items.flatMap((item) => (item.kind === 'hit' ? item.hit : [])) ?? [];
      if (hits.every(({ detail }) => detail !== undefined)) return undefined;
      const detailed = await detailedHits(store, hits);
      for (const [at, { account, detail }] of detailed.entries()) {
        if (hits[at]!.detail === undefined) read.current.set(account.id, detail!);
      }
      return { found };
    },
    [store, found],
  );
  const isRead = value?.found === found;
  const items = useMemo(() => found && withDetails(found, read.current), [found, isRead]);
  return { ...(items && { value: items }), error };
}

function withDetails({ text, items }: Items, read: ReadonlyMap<string, string>): Items {
  const detailed = (item: Item): Item => {
    if (item.kind !== 'hit' || item.hit.detail !== undefined) return item;
    const detail = read.get(item.hit.account.id);
    return detail === undefined ? item : { ...item, hit: { ...item.hit, detail } };
  };
  return { text, items: items.map(detailed) };
}
