import type { TeamState } from '@/utils/app/sync/team-state';
import { deskBeside } from './desk-beside';
import { say, TEAM, type TeamMessage } from './team-channel';
import type { TeamDesk } from './team-desk';

/**
 * What a page shows of the team and asks of it. The work is done in a worker of its own; the one that
 * syncs may be another page's. It is a `TeamPort`, as the pages know it.
 */
export function teamSync() {
  const desk = deskBeside();
  return {
    ...desk,
    watch: (listener: (state: TeamState) => void) => watch(desk.stateNow, listener),
    syncNow: () => say('sync'),
  };
}

function watch(stateNow: TeamDesk['stateNow'], listener: (state: TeamState) => void): () => void {
  const channel = new BroadcastChannel(TEAM);
  let isTold = false;
  channel.onmessage = ({ data }: MessageEvent<TeamMessage>) => {
    if (typeof data === 'string') return;
    isTold = true;
    listener(data.state);
  };
  channel.postMessage('tell' satisfies TeamMessage);
  // Until the worker that syncs has begun; where the store fails, the page says so itself.
  stateNow().then((state) => {
    if (!isTold) listener(state);
  }, console.error);
  return () => {
    isTold = true;
    channel.close();
  };
}
