import 'fake-indexeddb/auto';
import { it } from 'vitest';
import { converge } from '@/tests/app/sync/converging';
import type { OpenReplica } from '@/tests/app/sync/replicas';
import { openIdbStore } from '@/utils/adapters/idb-store';
import { syncStore } from '@/utils/adapters/sync/sync-store';

/** Each run opens three stores. */
const RUNS = 50;

let opened = 0;
const inIndexedDb: OpenReplica = async ({ now }) => {
  const name = `converging-${opened++}`;
  const { edit, sync, connection, close } = await openIdbStore({ name, now }, (connection) => ({
    connection,
    sync: syncStore(connection, { name, now }),
  }));
  return {
    edit,
    sync,
    held: () =>
      connection.read(['account', 'outbox'], async (tx) => {
        const rows = await tx.objectStore('account').getAll();
        const waiting = await tx.objectStore('outbox').getAll();
        return new Map(
          rows.map(({ id, record, remains, unknown, stamp, later }) => {
            const row = {
              id,
              ...(record && { record }),
              ...(remains && { remains }),
              ...(unknown && { unknown }),
              stamp,
              later,
            };
            return [id, { row, waiting: waiting.find((one) => one.id === id) }];
          }),
        );
      }),
    aside: async () =>
      (await connection.read(['aside'], (tx) => tx.objectStore('aside').getAllKeys())).map(String),
    close,
  };
};

it(
  'makes the copies of several browsers equal, as those in memory',
  {
    timeout: 600_000,
  },
  () => converge(inIndexedDb, RUNS),
);
