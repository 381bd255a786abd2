import { useEffect, useRef, useState } from 'preact/hooks';
import { lookupHits, lookupStart } from '@/utils/app/quick-lookup';
import type { ActivePage } from '@/utils/app/shell';
import { useLive } from '../use-live';
import { foundItems, type Item, startItems } from './items';
import { usePopup } from './popup';
import { useDetails } from './use-details';

const MOST = 8;

export interface Items {
  /** The text they are for. */
  text: string;
  items: Item[];
}

/** What the popup lists for a text; the last answer stays until the next is there. */
export function useItems(text: string, page: ActivePage | undefined) {
  const { store, world, search } = usePopup();
  const [turn, setTurn] = useState(0);
  const asked = useRef<{ text: string; answer: Promise<Items> }>();
  useEffect(() => search.watch(() => setTurn((before) => before + 1)), [search]);
  // There is but one, and its id comes with all that checks it.
  const { value: companies } = useLive(store, ['company'], () => store.all('company'), [store]);
  const find = async (typed: string): Promise<Items> => {
    const hits = await lookupHits(store, world, search, typed, MOST, companies?.[0]);
    return { text: typed, items: foundItems(typed, hits) };
  };
  const look = async (): Promise<Items> => {
    if (asked.current?.text === text) return asked.current.answer;
    if (text.trim()) return find(text);
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
  const detailed = useDetails(value);

  /** To be called with what was typed, before anything is drawn for it: the store reads meanwhile. */
  const ask = (typed: string) => {
    if (!typed.trim()) return;
    const answer = find(typed);
    // Whoever draws the text is told.
    answer.catch(() => undefined);
    asked.current = { text: typed, answer };
    // Only what is drawn next is answered so; what is asked for later, after a write, is read anew.
    setTimeout(() => {
      if (asked.current?.answer === answer) asked.current = undefined;
    });
  };
  return { value: detailed.value, error: error ?? detailed.error, ask };
}
