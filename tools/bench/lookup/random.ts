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

/** The larger, the less often stand the first of a list. */
const FLATNESS = 10;

/** As names are spread: the first of the list one in a hundred times, most of it seldom. */
export function pickLikeNames<T>(list: readonly T[], random: Random): T {
  const steepness = (list.length + FLATNESS) / FLATNESS;
  return list[Math.floor(FLATNESS * steepness ** random() - FLATNESS)]!;
}
