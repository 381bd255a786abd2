import type { Opened } from '../app/ports';
import { AppError } from '../core/error';
import { tellWorkerNews } from './crm-news';
import { loadWrites, openIdbStore } from './idb-store';
import type { Connection } from './idb-store/connection';

/**
 * The store of an extension page, whose writes the worker hears of.
 * @param show called with the store and what it is connected by, or with why there is none; and again
 * when a newer Ficha has taken the store over
 */
export async function openPageStore(
  show: (opened: Opened, connection?: Connection) => void,
): Promise<void> {
  const onClosed = () => show({ error: new AppError('store-closed', 'a newer Ficha took over') });
  try {
    const store = await openIdbStore({ onClosed }, (connection) => ({ connection }));
    tellWorkerNews(store);
    show({ store }, store.connection);
    // Ahead of the first write; where it fails, that write says so.
    loadWrites().catch(() => undefined);
    import('./search-maker/search-maker')
      .then(({ keepSearchFile }) => keepSearchFile(store))
      .catch(console.error);
  } catch (error) {
    show({ error });
  }
}
