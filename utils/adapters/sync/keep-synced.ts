import type { Connection } from '../idb-store/connection';
import { apartOf } from './store/apart';
import { connection as kept } from './store/kept-connection';
import { TEAM, type TeamMessage } from './team-channel';

/**
 * Syncs in a worker of its own as long as this page lives: one of all pages at a time, whose place the
 * next one takes. The background worker cannot, as it is put to sleep. Nothing is started before there is
 * a team.
 */
export async function keepSynced(connection: Connection): Promise<void> {
  const channel = new BroadcastChannel(TEAM);
  channel.onmessage = ({ data }: MessageEvent<TeamMessage>) => {
    if (data === 'sync') start();
  };
  if ((await kept(connection)) || (await wasBrokenOff())) start();

  function start(): void {
    channel.close();
    void navigator.locks.request(TEAM, whileSyncing);
  }
}

/** A sign-out, before what was put away had come back. */
async function wasBrokenOff(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === apartOf('ficha'));
}

function whileSyncing(): Promise<void> {
  const worker = new Worker(new URL('./team-worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    // Another page may have more luck.
    worker.onerror = (event) => {
      console.error(event.message);
      worker.terminate();
      resolve();
    };
  });
}
