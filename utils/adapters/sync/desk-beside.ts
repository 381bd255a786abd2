import { heardFault, type TeamAnswer, type TeamCall } from './team-calls';
import type { TeamDesk } from './team-desk';

/** As a record, so that none is forgotten. */
const CALLS = Object.keys({
  stateNow: 0,
  localRecords: 0,
  connect: 0,
  refused: 0,
  changes: 0,
  signOut: 0,
  people: 0,
  invite: 0,
  takeBack: 0,
  changeRole: 0,
  removeMember: 0,
  changePassword: 0,
} satisfies Record<keyof TeamDesk, 0>) as (keyof TeamDesk)[];

/** The desk in a worker of the page's own: no token and no answer of a server is read in the page. */
export function deskBeside(): TeamDesk {
  const worker = new Worker(new URL('./team-desk-worker.ts', import.meta.url), { type: 'module' });
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
