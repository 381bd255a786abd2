import type { Account } from '@/utils/core/account';
import { bestMatches, queryWords } from '@/utils/core/word-search';
import type { Connection } from './connection';

/** Bounds on the work of one search, in index keys for each word and in accounts read. */
const MOST_KEYS = 5000;
const MOST_READ = 200;

/** Beyond the bounds the whole words are kept: they stand first in the index. */
export async function searchAccounts(
  { read }: Connection,
  text: string,
  limit: number,
  kind?: Account['kind'],
): Promise<Account[]> {
  const words = queryWords(text);
  if (words.length === 0 || limit <= 0) return [];
  return read(['account'], async (tx) => {
    const accounts = tx.objectStore('account');
    const index = accounts.index('words');
    const mostKeys = words.length > 1 ? MOST_KEYS : MOST_READ;
    const found = await Promise.all(
      words.map((word) => index.getAllKeys(IDBKeyRange.bound(word, `${word}\uffff`), mostKeys)),
    );
    const rows = await Promise.all(common(found).map((id) => accounts.get(id)));
    const candidates = rows.flatMap((row) =>
      row?.record ? [{ account: row.record as Account, words: row.words ?? [] }] : [],
    );
    const wanted = candidates.filter(({ account }) => !kind || account.kind === kind);
    return bestMatches(wanted, words, limit);
  });
}

/** Ids in every list, in the order of the shortest. A list cut short leaves nothing out. */
function common(lists: string[][]): string[] {
  const [first = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  const whole = others.filter((ids) => ids.length < MOST_KEYS).map((ids) => new Set(ids));
  const ids = [...new Set(first)].filter((id) => whole.every((others) => others.has(id)));
  return ids.slice(0, MOST_READ);
}
