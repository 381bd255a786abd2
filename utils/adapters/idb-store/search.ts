import type { Account } from '@/utils/core/account';
import { TYPO_MIN } from '@/utils/core/search/typo';
import { bestMatches, type Candidate, queryWords, similarMatches } from '@/utils/core/word-search';
import type { Connection } from './connection';
import { misspeltIds } from './misspelt';
import type { Tx } from './schema';

/** Bounds on the work of one search, in index keys for each word and in accounts read. */
const MOST_KEYS = 5000;
const MOST_READ = 200;
/** Most lists are full after so many; each more keeps whoever types waiting. */
const AT_ONCE = 32;
/** In index keys for each misspelling of one word among several. */
const MOST_MISSPELT = 1000;

/** Beyond the bounds the whole words are kept: they stand first in the index. */
export function searchAccounts(
  connection: Connection,
  text: string,
  limit: number,
  kind?: Account['kind'],
): Promise<Account[]> {
  const words = queryWords(text);
  const find = async (tx: Tx<'readonly'>) => {
    const found = await foundIds(tx, words);
    const candidates: Candidate[] = [];
    for (let from = 0; from < found.length; from += AT_ONCE) {
      const read = await candidatesOf(tx, found.slice(from, from + AT_ONCE));
      candidates.push(...read.filter(ofKind(kind)));
      if (bestMatches(candidates, words, limit).length >= limit) break;
    }
    return bestMatches(candidates, words, limit);
  };
  return words.length > 0 && limit > 0 ? connection.read(['account'], find) : Promise.resolve([]);
}

/** Bounded as `searchAccounts` is: among very many that could be meant, some are missing. */
export async function similarAccounts(
  connection: Connection,
  text: string,
  limit: number,
  kind?: Account['kind'],
): Promise<Account[]> {
  const words = queryWords(text);
  if (limit <= 0 || words.every((word) => word.length < TYPO_MIN)) return [];
  return connection.read(['account'], async (tx) => {
    const most = words.length > 1 ? MOST_MISSPELT : MOST_READ / 4;
    const misspelt = words.map((word) => misspeltIds(tx, word, most));
    const found = await Promise.all(
      begunIds(tx, words, mostKeys(words)).map(async (ids, at) => [
        ...(await ids),
        ...(await misspelt[at]!),
      ]),
    );
    const candidates = await candidatesOf(tx, common(found));
    return similarMatches(candidates.filter(ofKind(kind)), words, limit);
  });
}

/** Of all that have every word, and maybe of others. */
async function foundIds(tx: Tx<'readonly'>, words: readonly string[]): Promise<string[]> {
  const few = await Promise.all(begunIds(tx, words, MOST_READ));
  const [fewest = []] = few.toSorted((a, b) => a.length - b.length);
  // Thousands of ids of the other words take longer than to read these accounts.
  const enough = words.length === 1 || fewest.length < MOST_READ;
  return enough ? common([fewest]) : common(await Promise.all(begunIds(tx, words, MOST_KEYS)));
}

/** For each word the ids of accounts that have one beginning with it. */
function begunIds(tx: Tx<'readonly'>, words: readonly string[], most: number): Promise<string[]>[] {
  const index = tx.objectStore('account').index('words');
  return words.map((word) => index.getAllKeys(IDBKeyRange.bound(word, `${word}\uffff`), most));
}

function ofKind(kind: Account['kind'] | undefined) {
  return ({ account }: Candidate) => !kind || account.kind === kind;
}

function mostKeys({ length }: readonly string[]): number {
  return length > 1 ? MOST_KEYS : MOST_READ;
}

async function candidatesOf(tx: Tx<'readonly'>, ids: readonly string[]): Promise<Candidate[]> {
  const accounts = tx.objectStore('account');
  const rows = await Promise.all(ids.map((id) => accounts.get(id)));
  return rows.flatMap((row) =>
    row?.record ? [{ account: row.record as Account, words: row.words ?? [] }] : [],
  );
}

/** Ids in every list, in the order of the shortest. A list cut short leaves nothing out. */
function common(lists: string[][]): string[] {
  const [first = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  const whole = others.filter((ids) => ids.length < MOST_KEYS).map((ids) => new Set(ids));
  const ids = [...new Set(first)].filter((id) => whole.every((others) => others.has(id)));
  return ids.slice(0, MOST_READ);
}
