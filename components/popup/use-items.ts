import { useEffect, useState } from 'preact/hooks';
import { lookupHits, lookupStart } from '@/utils/app/quick-lookup';
import type { ActivePage } from '@/utils/app/shell';
import { useLive } from '../use-live';
import { foundItems, type Item, startItems } from './items';
import { usePopup } from './popup';
import { useReadItems } from './use-read-items';

const MOST = 8;
/** Nothing is read ahead in the way of whoever types faster. */
const AHEAD_MS = 40;

export interface Items {
  /** The text they are for. */
  text: string;
  items: Item[];
}

/** What the popup lists for a text; the last answer stays until the next is there. */
export function useItems(text: string, page: ActivePage | undefined) {
  const { store, search, paperSearch } = usePopup();
  const [turn, setTurn] = useState(0);
  useEffect(() => search.watch(() => setTurn((before) => before + 1)), [search]);
  const look = async (): Promise<Items> => {
    if (text.trim()) {
      const hits = await lookupHits(search, paperSearch, text, MOST);
      return { text, items: foundItems(text, hits) };
    }
    const start = await lookupStart(store, page?.matches ?? [], page?.letter, MOST);
    return { text, items: startItems(start) };
  };
  const { value, error } = useLive(
    store,
    ['account', 'relation', 'activity'],
    look,
    // While somebody types, the page is of no account.
    [text, search, turn, text.trim() ? undefined : page],
  );
  const read = useReadItems(value);
  useEffect(() => {
    if (value?.text !== text || !read.isRead) return;
    // What cannot be read now is read, and its error told, when somebody asks for it.
    const readAhead = () => void paperSearch.readAhead(text).catch(() => undefined);
    const timer = setTimeout(readAhead, AHEAD_MS);
    return () => clearTimeout(timer);
  }, [paperSearch, text, value, read.isRead]);
  return { value: read.value, error: error ?? read.error };
}
