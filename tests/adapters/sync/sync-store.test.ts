import 'fake-indexeddb/auto';
import { describeSyncStore } from '@/tests/contracts/sync-store';
import { createMemoryStore } from '@/tests/fakes/memory-store';
import { memorySync } from '@/tests/fakes/memory-sync-store';
import { openIdbStore } from '@/utils/adapters/idb-store';
import { syncStore } from '@/utils/adapters/sync/sync-store';

let opened = 0;
describeSyncStore('IndexedDB', async () => {
  const name = `sync-contract-${opened++}`;
  const store = await openIdbStore({ name }, (connection) => ({
    connection,
    sync: syncStore(connection, { name }),
  }));
  const { connection, sync } = store;
  return {
    store,
    sync,
    update: () =>
      connection.write(['pulled'], 'relaxed', async (tx) => {
        await tx.objectStore('pulled').put(0, 'schema');
      }),
    aside: async () => {
      const keys = await connection.read(['aside'], (tx) => tx.objectStore('aside').getAllKeys());
      return keys.map((key) => key.join(' '));
    },
  };
});
describeSyncStore('memory', async () => {
  const store = createMemoryStore({}, memorySync);
  const { sync, beside } = store;
  return {
    store,
    sync,
    update: async () => {
      beside.isUpdated = true;
    },
    aside: async () => [...beside.aside.keys()].sort(),
  };
});
