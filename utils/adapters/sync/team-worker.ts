import { openIdbStore } from '../idb-store';
import { browserWorld } from '../world';
import { httpBackend } from './http-backend';
import { sessionIn } from './session-in';
import { syncStore } from './sync-store';
import { TEAM, type TeamMessage } from './team-channel';
import { TeamRunner } from './team-runner';

const channel = new BroadcastChannel(TEAM);
const say = (message: TeamMessage) => channel.postMessage(message);

async function start(): Promise<void> {
  // A newer Ficha has the store: its own pages sync.
  const store = await openIdbStore({ onClosed: close }, (connection) => ({
    team: syncStore(connection),
  }));
  const { team } = store;
  const { locks } = navigator;
  const runner = new TeamRunner({
    store,
    team,
    world: browserWorld,
    locks,
    backendOf: ({ address }) => httpBackend({ address, session: sessionIn(team, address), locks }),
    tell: (state) => say({ state }),
  });
  channel.onmessage = ({ data }: MessageEvent<TeamMessage>) => {
    if (data === 'tell') runner.tellAgain();
    if (data === 'sync') void runner.syncAsAsked();
    if (data === 'halt') runner.halt();
  };
  addEventListener('online', () => void runner.wake());
  await runner.sync();
}

void start();
