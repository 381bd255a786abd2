import type { News } from '../app/ports';
import type { TransferStore } from '../app/transfer/ports';
import { tables } from '../core/tables';
import { connect } from './idb-store/connection';
import { openNews } from './idb-store/news';
import { clear, restore, rowReads } from './idb-store/transfer';

/**
 * The TransferStore of this browser profile, beside the Store and with a connection of its own, so
 * that no page loads it before it is asked for.
 * @param name of the database and of the channel its news go over
 */
export async function openTransferStore(name = 'ficha'): Promise<TransferStore> {
  const connection = await connect(name, () => {});
  const news = openNews(name);
  return {
    ...rowReads(connection),
    async restore(changes) {
      const touched = await restore(connection, changes);
      news.tell(touched);
      return touched.length;
    },
    async clear() {
      await clear(connection);
      const everything: News = { tables: [...tables], ids: undefined };
      const voice = new BroadcastChannel(name);
      voice.postMessage(everything);
      voice.close();
    },
    close() {
      connection.close();
      news.close();
    },
  };
}
