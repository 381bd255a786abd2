import type { Connection } from '../idb-store/connection';
import type { Consent } from './consent';
import { apartOf } from './store/apart';
import { connection as kept } from './store/kept-connection';
import { TEAM, type TeamMessage } from './team-channel';

/**
 * Syncs in a worker of its own as long as this page lives: one of all pages at a time, whose place the
 * next one takes. The background worker cannot, as it is put to sleep. Nothing is started before there is
 * a team, and nothing goes on once the user has taken back that records may be sent.
 */
export async function keepSynced(connection: Connection, consent: Consent): Promise<void> {
  const channel = new BroadcastChannel(TEAM);
  channel.onmessage = ({ data }: MessageEvent<TeamMessage>) => {
    if (data === 'sync') start();
  };
  if ((await kept(connection)) || (await wasBrokenOff())) start();

  function start(): void {
    channel.close();
    void navigator.locks.request(TEAM, () => whileSyncing(consent));
  }
}

/** A sign-out, before what was put away had come back. */
async function wasBrokenOff(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === apartOf('ficha'));
}

/** Resolves only where the worker fails. */
function whileSyncing(consent: Consent): Promise<void> {
  return new Promise((resolve, reject) => {
    let worker: Worker | undefined;
    const leave = consent.watch(() => void follow());
    follow().catch(reject);

    async function follow(): Promise<void> {
      const isGiven = await consent.isGiven();
      if (isGiven) worker ??= begin();
      else end();
    }

    function begin(): Worker {
      const begun = new Worker(new URL('./team-worker.ts', import.meta.url), { type: 'module' });
      // Another page may have more luck.
      begun.onerror = (event) => {
        console.error(event.message);
        end();
        leave();
        resolve();
      };
      return begun;
    }

    function end(): void {
      worker?.terminate();
      worker = undefined;
    }
  });
}
