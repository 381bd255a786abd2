import type { TeamState } from '@/utils/app/sync/team-state';
import { heardFault, type TeamAnswer, type TeamCall } from './team-calls';
import { say, TEAM, type TeamMessage } from './team-channel';
import type { TeamDesk } from './team-desk';

/** As a record, so that none is forgotten. */
const CALLS = Object.keys({
  stateNow: 0,
  localRecords: 0,
  connect: 0,
  refused: 0,
  signOut: 0,
  people: 0,
  invite: 0,
  takeBack: 0,
  changeRole: 0,
  removeMember: 0,
  changePassword: 0,
} satisfies Record<keyof TeamDesk, 0>) as (keyof TeamDesk)[];

/**
 * What a page shows of the team and asks of it. The work is done in a worker of its own; the one that
 * syncs may be another page's. It is a `TeamPort`, as the pages know it.
 */
export function teamSync() {
  const desk = deskOf(
    new Worker(new URL('./team-desk-worker.ts', import.meta.url), { type: 'module' }),
  );
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

function deskOf(worker: Worker): TeamDesk {
  const calls = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
  let count = 0;
  worker.onmessage = ({ data }: MessageEvent<TeamAnswer>) => {
    const call = calls.get(data.call);
    calls.delete(data.call);
    if ('fault' in data) call?.reject(heardFault(data.fault));
    else call?.resolve(data.answer);
  };
  worker.onerror = ({ message }) => {
    for (const { reject } of calls.values()) reject(new Error(message));
    calls.clear();
  };
  const ask =
    (name: keyof TeamDesk) =>
    (...args: unknown[]) =>
      new Promise<never>((resolve, reject) => {
        count += 1;
        calls.set(count, { resolve: resolve as (answer: unknown) => void, reject });
        worker.postMessage({ call: count, name, args } satisfies TeamCall);
      });
  return Object.fromEntries(CALLS.map((name) => [name, ask(name)])) as unknown as TeamDesk;
}
