import type { CDPSession, Protocol } from 'puppeteer-core';

/** Microseconds between two looks at what runs. */
const EVERY = 250;
/** What the profiler counts beside functions. */
const NONE = new Set(['(root)', '(program)', '(idle)', '(garbage collector)']);

/**
 * Milliseconds in functions of some scripts while the work goes on, with all of the browser that they
 * call themselves; layout and painting that follow later are not in it.
 * @param isOwn by the address of a script; empty for what was evaluated
 */
export async function scriptTime(
  session: CDPSession,
  isOwn: (url: string) => boolean,
  work: () => Promise<void>,
): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: EVERY });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  return ownTime(profile, isOwn);
}

function ownTime(profile: Protocol.Profiler.Profile, isOwn: (url: string) => boolean): number {
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
  const micros = timeDeltas.reduce(
    (sum, delta, at) => (at > 0 && own.has(samples[at - 1]!) ? sum + Math.max(0, delta) : sum),
    0,
  );
  return micros / 1000;
}
