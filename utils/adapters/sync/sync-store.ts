import type { Received, SyncStore, TeamStore } from '@/utils/app/sync/ports';
import { tables } from '@/utils/core/tables';
import type { Connection } from '../idb-store/connection';
import { clear } from '../idb-store/transfer';
import { newsVoice } from '../news-voice';
import * as kept from './store/kept-connection';
import { outgoing, release, settle } from './store/outbox';
import { ownRecords, queueAll } from './store/own-records';
import { bringBack, connectApart } from './store/put-away';
import { cursor, readAgain, receive, type Taken } from './store/receiving';
import { refused, waiting } from './store/refused';
import { seat, seated } from './store/seat';

/**
 * The TeamStore over the connection of a store, so that no page loads it before there is a team.
 * @param name of the channel the news go over
 * @param now milliseconds since 1970 in UTC
 */
export function syncStore(
  connection: Connection,
  { name = 'ficha', now = Date.now }: { name?: string; now?: () => number } = {},
): TeamStore & { flush(): void } {
  const { tell, flush } = newsVoice(name);
  async function told(taking: Promise<Taken>): Promise<Received> {
    const { tables, changed, aside } = await taking;
    tell(tables);
    return { changed, aside };
  }
  const sync: SyncStore = {
    outgoing: (limit) => outgoing(connection, limit),
    settle: (sent, verdicts) => settle(connection, sent, verdicts),
    release: (refusals) => release(connection, refusals),
    cursor: () => cursor(connection),
    receive: (page) => told(receive(connection, page)),
    async readAgain() {
      await told(readAgain(connection));
    },
  };
  return {
    ...sync,
    flush,
    connection: () => kept.connection(connection),
    connect: (to) => kept.connect(connection, to),
    async connectApart(to) {
      await connectApart(connection, name, to);
      tell(tables);
    },
    async bringBack() {
      tell(await bringBack(connection, name));
    },
    async clear() {
      await clear(connection);
      tell(tables);
    },
    remember: (address, part) => kept.remember(connection, address, part),
    disconnect: () => kept.disconnect(connection),
    queueAll: () => queueAll(connection),
    ownRecords: () => ownRecords(connection),
    seated: () => seated(connection),
    async seat(id) {
      tell(await seat(connection, id, now()));
    },
    waiting: () => waiting(connection),
    refused: () => refused(connection),
  };
}
