import type { News } from '../app/ports';
import type { TransferStore } from '../app/transfer/ports';
import { tables } from '../core/tables';
import type { Connection } from './idb-store/connection';
import { clear, rowReads } from './idb-store/transfer';

/**
 * The TransferStore over the connection of a store, so that no page loads it before it is asked for.
 * @param name of the channel the news go over
 */
export function transferStore(connection: Connection, name = 'ficha'): TransferStore {
  /** The store of this page listens to the channel like those of all others. */
  function tell(news: News): void {
    const voice = new BroadcastChannel(name);
    voice.postMessage(news);
    voice.close();
  }
  return {
    ...rowReads(connection),
    async clear() {
      await clear(connection);
      tell({ tables: [...tables], ids: undefined });
    },
  };
}
