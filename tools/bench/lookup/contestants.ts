import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { openSearchIndex } from '@/utils/core/search/search-index';
import { queryWords } from '@/utils/core/word-search';
import { builtFile } from './built-file';
import type { Somebody } from './crowd';

/** Finds accounts by what was typed; gives their places in the crowd. */
export type Find = (typed: string, limit: number) => number[];

/** Each is built from the whole crowd. */
export const CONTESTANTS = { Ficha, MiniSearch: miniSearch, uFuzzy: uFuzzySearch, 'Fuse.js': fuse };
export type Name = keyof typeof CONTESTANTS;

function Ficha(crowd: readonly Somebody[]): Find {
  const file = builtFile(crowd);
  const index = openSearchIndex(file)!;
  for (const _ of index.prepare());
  return (typed, limit) => index.find(queryWords(typed), limit).map(({ ordinal }) => ordinal);
}

function miniSearch(crowd: readonly Somebody[]): Find {
  const index = new MiniSearch<Somebody & { id: number }>({
    fields: ['name', 'address'],
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  crowd.forEach((one, id) => {
    index.add({ ...one, id });
  });
  return (typed, limit) =>
    index
      .search(typed)
      .slice(0, limit)
      .map(({ id }) => id);
}

function uFuzzySearch(crowd: readonly Somebody[]): Find {
  const texts = crowd.map(({ name, address }) => `${name} ${address}`);
  const search = new uFuzzy({ intraMode: 1 });
  return (typed, limit) => {
    const [found, info, order] = search.search(texts, typed, 1);
    if (!found) return [];
    return order ? order.slice(0, limit).map((at) => info.idx[at]!) : found.slice(0, limit);
  };
}

function fuse(crowd: readonly Somebody[]): Find {
  const texts = crowd.map(({ name, address }) => `${name} ${address}`);
  const index = new Fuse(texts, { threshold: 0.3, ignoreLocation: true });
  return (typed, limit) => {
    const most = limit === Number.POSITIVE_INFINITY ? -1 : limit;
    return index.search(typed, { limit: most }).map(({ refIndex }) => refIndex);
  };
}
