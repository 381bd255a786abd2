import { type FoundId, findIds } from '@/utils/core/search/found-ids';
import { HEADER_BYTES, hotBytes } from '@/utils/core/search/layout';
import { openSearchIndex } from '@/utils/core/search/search-index';
import { type SearchEntry, SearchIndexBuilder } from '@/utils/core/search/search-index-builder';

export function fileOf(entries: readonly SearchEntry[]): ArrayBuffer {
  const builder = new SearchIndexBuilder();
  builder.add(entries);
  return builder.build();
}

/** Opens only what is held in memory and reads the ids out of the file, as the extension does. */
export function searchIn(file: ArrayBuffer, isOutdated: (id: string) => boolean = () => false) {
  const index = openSearchIndex(file.slice(0, hotBytes(file.slice(0, HEADER_BYTES))))!;
  const met = new Set<number>();
  const read = async (from: number, to: number) => file.slice(from, to);
  return (words: readonly string[], limit = Number.POSITIVE_INFINITY): Promise<FoundId[]> =>
    findIds(index, words, limit, isOutdated, read, met);
}
