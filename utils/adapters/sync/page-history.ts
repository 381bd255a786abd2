import type { RecordHistory } from '@/utils/app/sync/record-history';
import type { Connection } from '../idb-store/connection';
import { deskBeside } from './desk-beside';
import { TEAM, type TeamMessage } from './team-channel';
import type { TeamDesk } from './team-desk';

const made = new WeakMap<Connection, RecordHistory>();

/** The history of records for a page: one for all its views, whose desk is opened with the first question. */
export function pageHistory(connection: Connection): RecordHistory {
  const known = made.get(connection) ?? historyOver(connection);
  made.set(connection, known);
  return known;
}

function historyOver({ read }: Connection): RecordHistory {
  let desk: TeamDesk | undefined;
  // Whether there is a connection, and nothing of it: its tokens have no business here.
  const isConnected = async () =>
    (await read(['team'], (tx) => tx.objectStore('team').count())) > 0;
  return {
    watch(listener) {
      const channel = new BroadcastChannel(TEAM);
      let isTold = false;
      channel.onmessage = ({ data }: MessageEvent<TeamMessage>) => {
        if (typeof data === 'string') return;
        isTold = true;
        const { outcome, syncedAt } = data.state;
        listener({ connected: outcome !== 'off', ...(syncedAt && { syncedAt }) });
      };
      // Where the store fails, the page says so itself.
      isConnected().then((connected) => {
        if (!isTold) listener({ connected });
      }, console.error);
      return () => {
        isTold = true;
        channel.close();
      };
    },
    changes(of, before) {
      desk ??= deskBeside();
      return desk.changes(of, before);
    },
  };
}
