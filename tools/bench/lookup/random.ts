/** Numbers from 0 to below 1, the same for the same seed on every machine. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

/** As names are spread: a few of a list often, most of it seldom. */
export function pickLikeNames<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(list.length ** random()) - 1]!;
}
