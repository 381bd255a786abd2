import type { Store } from '@/utils/app/ports';
import { connect } from './idb-store/connection';
import { history } from './idb-store/history';
import { openNews } from './idb-store/news';
import { pending } from './idb-store/pending';
import { reads } from './idb-store/reads';
import { dropSample } from './idb-store/sample';
import { searchAccounts } from './idb-store/search';
import { apply, edit } from './idb-store/writes';

export interface IdbStoreOptions {
  /** Of the database and of the channel its news go over. */
  name?: string;
  /** Milliseconds since 1970 in UTC. */
  now?: () => number;
  /** Called when the store has made way for a newer Ficha: every later call rejects with `store-closed`. */
  onClosed?: () => void;
}

/** The Store of this browser profile. @throws AppError `store-newer`, `store-blocked`, `storage-full`, `store-failed` */
export async function openIdbStore(options: IdbStoreOptions = {}): Promise<Store> {
  const { name = 'ficha', now = Date.now, onClosed = () => {} } = options;
  const connection = await connect(name, onClosed);
  const news = openNews(name);
  return {
    ...reads(connection),
    searchAccounts: (text, limit) => searchAccounts(connection, text, limit),
    history: (accountId, query) => history(connection, accountId, query),
    pending: (limit) => pending(connection, limit),
    edit: async (edits) => news.tell(await edit(connection, edits, now)),
    apply: async (changes) => news.tell(await apply(connection, changes)),
    dropSample: async () => news.tell(await dropSample(connection)),
    onNews: news.listen,
    close() {
      connection.close();
      news.close();
    },
  };
}
