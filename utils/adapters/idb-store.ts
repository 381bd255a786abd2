import type { Store } from '@/utils/app/ports';
import { type Connection, connect } from './idb-store/connection';
import { countHistory, history } from './idb-store/history';
import { openNews } from './idb-store/news';
import { reads } from './idb-store/reads';
import type { writes } from './idb-store/writes';

const numbers = () => import('./idb-store/numbers');
const searches = () => import('./idb-store/search');

let loaded: typeof writes | undefined;

/** Loads what writes, and the schemas of all records with it; a page does without until it writes. */
export async function loadWrites(): Promise<void> {
  loaded ??= (await import('./idb-store/writes')).writes;
}

/** Within the call once they are loaded, so that a store closed right after still takes the write. */
function writing<T>(work: (of: typeof writes) => Promise<T>): Promise<T> {
  return loaded ? work(loaded) : loadWrites().then(() => work(loaded!));
}

export interface IdbStoreOptions {
  /** Of the database and of the channel its news go over. */
  name?: string;
  /** Milliseconds since 1970 in UTC. */
  now?: () => number;
  /** Called when the store has made way for a newer Ficha: every later call rejects with `store-closed`. */
  onClosed?: () => void;
}

/**
 * The Store of this browser profile.
 * @param more what only some contexts need, and the others need not load
 * @throws AppError `store-newer`, `store-blocked`, `storage-full`, `store-failed`
 */
export function openIdbStore(options?: IdbStoreOptions): Promise<Store>;
export function openIdbStore<More>(
  options: IdbStoreOptions,
  more: (connection: Connection) => More,
): Promise<Store & More>;
export async function openIdbStore(
  options: IdbStoreOptions = {},
  more: (connection: Connection) => object = () => ({}),
): Promise<Store> {
  const { name = 'ficha', now = Date.now, onClosed = () => {} } = options;
  const connection = await connect(name, onClosed);
  const news = openNews(name);
  return {
    ...reads(connection),
    // Late: the worker needs none of these, and a page not before somebody types.
    lastNumbered: async (...asked) => (await numbers()).lastNumbered(connection, ...asked),
    numbered: async (kind, ...asked) => (await numbers()).numbered(connection, kind, asked),
    numberedBetween: async (...asked) => (await numbers()).numberedBetween(connection, ...asked),
    searchAccounts: async (...asked) => (await searches()).searchAccounts(connection, ...asked),
    similarAccounts: async (...asked) => (await searches()).similarAccounts(connection, ...asked),
    merges: async () => (await import('./idb-store/merges')).merges(connection),
    history: (accountIds, query) => history(connection, accountIds, query),
    countHistory: (accountIds) => countHistory(connection, accountIds),
    pending: (limit) => writing(({ pending }) => pending(connection, limit)),
    edit: async (edits) => news.tell(await writing(({ edit }) => edit(connection, edits, now))),
    begin: async (edits) => news.tell(await writing(({ begin }) => begin(connection, edits))),
    apply: async (changes) => news.tell(await writing(({ apply }) => apply(connection, changes))),
    dropSample: async () => news.tell(await writing(({ dropSample }) => dropSample(connection))),
    onNews: news.listen,
    // After the late ones: a worker cannot load code late, and brings its own.
    ...more(connection),
    close() {
      connection.close();
      news.close();
    },
  };
}
