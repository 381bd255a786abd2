import type { LookupHit, LookupStart } from '@/utils/app/quick-lookup';
import type { SearchHit } from '@/utils/app/search';

/** One line of the list that can be chosen. */
export type Item = { kind: 'hit'; hit: LookupHit; heading?: 'onPage' | 'recent' } | CreateItem;
/** Makes an account of what was typed. */
export interface CreateItem {
  kind: 'create';
  name: string;
}

/** Headings stand above the first of their lines. */
export function startItems({ onPage, recent }: LookupStart): Item[] {
  const below = (heading: 'onPage' | 'recent', hits: SearchHit[]): Item[] =>
    hits.map((read, at) => ({
      kind: 'hit',
      hit: { account: read.account, asked: '', read },
      ...(at === 0 && { heading }),
    }));
  return [...below('onPage', onPage), ...below('recent', recent)];
}

/** An address in the text belongs to nobody yet; of a name it is not known whether it is another. */
export function foundItems(text: string, hits: readonly LookupHit[]): Item[] {
  const items: Item[] = hits.map((hit) => ({ kind: 'hit', hit }));
  return text.trim() ? [...items, { kind: 'create', name: text.trim() }] : items;
}

/** Whether there is an address to write to. Most have one; until it is read, the key tells of those who have none. */
export function isWritable(item: Item | undefined): boolean {
  if (item?.kind !== 'hit') return false;
  const { read } = item.hit;
  return !read || read.account.emails.length > 0;
}
