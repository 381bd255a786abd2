/** Sorted at once: about two milliseconds of work. */
const RUN = 2048;
/** Merged between two pauses. */
const PORTION = 8192;

type Compare = (a: number, b: number) => number;

/**
 * Sorts numbers in small steps, because the browser's own sort holds a worker up for seconds at a
 * million. Yields what share is done. Uses `items` as room.
 * @param compare never 0 for two different ones
 */
export function* sortInSteps(items: Uint32Array, compare: Compare): Generator<number, Uint32Array> {
  const size = items.length;
  const rounds = 1 + Math.max(0, Math.ceil(Math.log2(size / RUN)));
  for (let from = 0; from < size; from += RUN) {
    items.subarray(from, from + RUN).sort(compare);
    yield from / size / rounds;
  }
  let read: Uint32Array = items;
  let write: Uint32Array = new Uint32Array(size);
  let round = 1;
  for (let width = RUN; width < size; width *= 2, round++) {
    for (let from = 0; from < size; from += 2 * width) {
      const merge: Merge = { read, write, left: from, right: Math.min(from + width, size) };
      const middle = merge.right;
      const end = Math.min(middle + width, size);
      for (let at = from; at < end; at += PORTION) {
        mergePortion(merge, at, Math.min(at + PORTION, end), middle, end, compare);
        yield (round + at / size) / rounds;
      }
    }
    [read, write] = [write, read];
  }
  return read;
}

/** Two sorted pieces on their way into one. */
interface Merge {
  read: Uint32Array;
  write: Uint32Array;
  /** The next of each. */
  left: number;
  right: number;
}

/** A function of its own, for browsers make loops in generators slow. */
function mergePortion(
  merge: Merge,
  from: number,
  to: number,
  middle: number,
  end: number,
  compare: Compare,
): void {
  const { read, write } = merge;
  let { left, right } = merge;
  for (let at = from; at < to; at++) {
    const takeLeft = right === end || (left < middle && compare(read[left]!, read[right]!) < 0);
    write[at] = read[takeLeft ? left++ : right++]!;
  }
  merge.left = left;
  merge.right = right;
}
