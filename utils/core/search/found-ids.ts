import { AppError } from '../error';
import { readIdText, readSlot } from './id-slots';
import { ID_BYTES } from './layout';
import type { Found, SearchIndex } from './search-index';

/** Reads bytes of the index's file, from one place to before another. */
export type ReadBytes = (from: number, to: number) => Promise<ArrayBuffer>;

/** Ids nearer to each other than so many bytes are read at once: a read of its own takes longer. */
const NEAR = 131_072;

/**
 * The ids of ordinals, in their order.
 * @throws AppError `store-failed` where the file ends too soon; what `read` rejects with
 */
export async function readIds(
  { hot }: SearchIndex,
  ordinals: readonly number[],
  read: ReadBytes,
): Promise<string[]> {
  const ids = new Map<number, string>();
  const readAll = async (from: number, to: number) => {
    const bytes = await read(from, to);
    if (bytes.byteLength === to - from) return bytes;
    throw new AppError('store-failed', 'the search index is cut short');
  };
  const readGroup = async (group: readonly number[]) => {
    const start = hot.ids + group[0]! * ID_BYTES;
    const bytes = new Uint8Array(await readAll(start, hot.ids + (group.at(-1)! + 1) * ID_BYTES));
    const readOne = async (ordinal: number) => {
      const at = (ordinal - group[0]!) * ID_BYTES;
      const slot = readSlot(bytes.subarray(at, at + ID_BYTES));
      if (typeof slot === 'string') ids.set(ordinal, slot);
      else
        ids.set(ordinal, readIdText(await readAll(hot.idTexts + slot.from, hot.idTexts + slot.to)));
    };
    await Promise.all(group.map(readOne));
  };
  await Promise.all(neighbours(ordinals).map(readGroup));
  return ordinals.map((ordinal) => ids.get(ordinal)!);
}

function neighbours(ordinals: readonly number[]): number[][] {
  const groups: number[][] = [];
  for (const ordinal of ordinals.toSorted((a, b) => a - b)) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && (ordinal - last) * ID_BYTES < NEAR) groups.at(-1)!.push(ordinal);
    else groups.push([ordinal]);
  }
  return groups;
}

export interface FoundId extends Found {
  id: string;
}

/** Each time that too many of those found are outdated, so many times more are asked for. */
const MORE = 4;

/**
 * As `find`, with ids and without those that are outdated: changed since the index was built, so that
 * a second small index has them as they are now, or removed. Their ordinals are not known before they
 * are found, for ids have no order here.
 * @param met ordinals that were found to be outdated; gets more. Kept beside the index, it spares the
 * next question the same work
 */
export async function findIds(
  index: SearchIndex,
  words: readonly string[],
  limit: number,
  isOutdated: (id: string) => boolean,
  read: ReadBytes,
  met = new Set<number>(),
): Promise<FoundId[]> {
  if (!(limit > 0)) return [];
  for (let asked = limit; ; asked *= MORE) {
    const found = index.find(words, asked, (ordinal) => met.has(ordinal));
    const ordinals = found.map(({ ordinal }) => ordinal);
    const ids = await readIds(index, ordinals, read);
    const fresh: FoundId[] = [];
    for (const [at, one] of found.entries()) {
      const id = ids[at]!;
      if (isOutdated(id)) met.add(one.ordinal);
      else fresh.push({ ...one, id });
    }
    if (fresh.length >= limit || found.length < asked) return fresh.slice(0, limit);
  }
}
