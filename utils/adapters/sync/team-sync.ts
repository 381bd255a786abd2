import type { Permissions } from 'webextension-polyfill';
import type { TeamState } from '@/utils/app/sync/team-state';
import { BackendError } from '@/utils/core/sync/failure';
import { type Consent, consentIn } from './consent';
import { deskBeside } from './desk-beside';
import { serverAddress } from './server-address';
import { say, TEAM, type TeamMessage } from './team-channel';
import type { TeamDesk } from './team-desk';

/**
 * What a page shows of the team and asks of it. The work is done in a worker of its own; the one that
 * syncs may be another page's. It is a `TeamPort`, as the pages know it.
 */
export async function teamSync(permissions: Permissions.Static) {
  const consent = await consentIn(permissions);
  const desk = deskBeside();
  return {
    ...desk,
    watch: (listener: (state: TeamState) => void) => watch(desk.stateNow, consent, listener),
    async connect(to: Parameters<TeamDesk['connect']>[0]) {
      const found = serverAddress(to.address);
      if ('wrong' in found) return found;
      if (!(await consent.ask())) throw new BackendError('forbidden', 'no-consent');
      return desk.connect(to);
    },
    async allow() {
      await consent.ask();
    },
    syncNow: () => say('sync'),
  };
}

function watch(
  stateNow: TeamDesk['stateNow'],
  consent: Consent,
  listener: (state: TeamState) => void,
): () => void {
  const channel = new BroadcastChannel(TEAM);
  let isTold = false;
  channel.onmessage = ({ data }: MessageEvent<TeamMessage>) => {
    if (typeof data === 'string') return;
    isTold = true;
    listener(data.state);
  };
  const leave = consent.watch(() => void look());
  channel.postMessage('tell' satisfies TeamMessage);
  void look();
  return () => {
    isTold = true;
    leave();
    channel.close();
  };

  /** Until the worker that syncs has begun, and where it may not; where the store fails, the page says so itself. */
  async function look(): Promise<void> {
    isTold = false;
    try {
      const [state, isGiven] = await Promise.all([stateNow(), consent.isGiven()]);
      if (isTold) return;
      listener(isGiven || state.outcome === 'off' ? state : { ...state, outcome: 'not-allowed' });
    } catch (error) {
      console.error(error);
    }
  }
}
