/**
 * Hybrid logical clock (Kulkarni et al., 2014) as text that sorts by time:
 * `2026-11-23T09:30:00.000Z-0000-k3f9`, being wall clock, counter (hex) and node.
 */
export type Stamp = string & { readonly __stamp: true };

const SHAPE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z-[\da-f]{4}-\w+$/;
const WALL = 24;
const COUNTER_MAX = 0xffff;

/**
 * The next stamp of a node: later than `last` even when the wall clock stands still or goes back.
 * @param nowMs milliseconds since 1970 in UTC
 * @param node letters and digits, the same for all writes of one store
 */
export function nextStamp(last: Stamp | undefined, nowMs: number, node: string): Stamp {
  const wall = new Date(nowMs).toISOString();
  if (!last || wall > last.slice(0, WALL)) return stamp(wall, 0, node);
  const counter = Number.parseInt(last.slice(WALL + 1, WALL + 5), 16) + 1;
  if (counter <= COUNTER_MAX) return stamp(last.slice(0, WALL), counter, node);
  const pushed = new Date(Date.parse(last.slice(0, WALL)) + 1).toISOString();
  return stamp(pushed, 0, node);
}

/** Before every stamp a clock gives, and another one for each node. */
export function firstStamp(node: string): Stamp {
  return stamp(new Date(0).toISOString(), 0, node);
}

/** Whether it is one of what everyone starts with. */
export function isFirstStamp(of: Stamp): boolean {
  return of.startsWith(new Date(0).toISOString());
}

/** One stamp of another shape, taken for the latest, would spoil every stamp made after it. */
export function isStamp(text: unknown): text is Stamp {
  return (
    typeof text === 'string' && SHAPE.test(text) && !Number.isNaN(Date.parse(text.slice(0, WALL)))
  );
}

function stamp(wall: string, counter: number, node: string): Stamp {
  return `${wall}-${counter.toString(16).padStart(4, '0')}-${node}` as Stamp;
}
