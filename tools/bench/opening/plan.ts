import type { Portion } from './fill';

/** How many activities each account has, by its place. */
export interface Plan {
  sizes: number[];
  total: number;
}

/** One account whose history is as long as the goal says, and some long ones. */
export const LONGEST = 10_000;
const LONG = 2_000;
const LONG_ONES = 10;
const PORTION = 10_000;

/** @param total activities in the store; a hundredth of it accounts */
export function makePlan(total: number): Plan {
  const count = Math.round(total / 100);
  const left = total - LONGEST - LONG_ONES * LONG;
  if (left < count) throw new Error(`${total} activities are too few`);
  const small = Math.floor(left / (count - 1 - LONG_ONES));
  const sizes = Array.from({ length: count }, (_, place) => {
    if (place === 0) return LONGEST;
    return place <= LONG_ONES ? LONG : small;
  });
  return { sizes, total: sizes.reduce((sum, size) => sum + size, 0) };
}

export function* portionsOf({ sizes }: Plan, now: string): Generator<Portion> {
  let portion: Portion = { spans: [], now };
  let size = 0;
  for (const [account, own] of sizes.entries()) {
    portion.spans.push({ account, from: 0, to: own, size: own });
    size += own;
    if (size < PORTION) continue;
    yield portion;
    portion = { spans: [], now };
    size = 0;
  }
  if (portion.spans.length > 0) yield portion;
}
