import type { CDPSession, Protocol } from 'puppeteer-core';

/** Microseconds between two looks at what runs. */
const EVERY = 250;
/** What the profiler counts beside functions. */
const NONE = new Set(['(root)', '(program)', '(idle)', '(garbage collector)']);

/** A moment in which some script ran, in microseconds of the browser's clock. */
export interface Ran {
  at: number;
  for: number;
}

/**
 * When functions of some scripts ran while the work went on, with all of the browser that they call
 * themselves; layout and painting that follow later are not in it.
 * @param isOwn by the address of a script; empty for what was evaluated
 */
export async function whenOwnRan(
  session: CDPSession,
  isOwn: (url: string) => boolean,
  work: () => Promise<void>,
): Promise<Ran[]> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: EVERY });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  return ownSamples(profile, isOwn);
}

function ownSamples(profile: Protocol.Profiler.Profile, isOwn: (url: string) => boolean): Ran[] {
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const visit = (id: number, within: boolean) => {
    const { callFrame, children = [] } = byId.get(id)!;
    const counts = within || (!NONE.has(callFrame.functionName) && isOwn(callFrame.url));
    if (counts) own.add(id);
    for (const child of children) visit(child, counts);
  };
  visit(nodes[0]!.id, false);
  // A delta is the time before its sample, so what ran is that of the sample before.
  const ran: Ran[] = [];
  let at = profile.startTime;
  timeDeltas.forEach((delta, sample) => {
    if (sample > 0 && own.has(samples[sample - 1]!)) ran.push({ at, for: Math.max(0, delta) });
    at += delta;
  });
  return ran;
}
