import { wordsOf } from '@/utils/core/name';
import { type SearchEntry, SearchIndexBuilder } from '@/utils/core/search/search-index-builder';
import type { Somebody } from './crowd';

/** The index of a crowd, ranked as it stands. */
export function builtFile(crowd: readonly Somebody[]): ArrayBuffer {
  const builder = new SearchIndexBuilder();
  builder.add(entriesOf(crowd));
  return builder.build();
}

export function* entriesOf(crowd: readonly Somebody[], from = 0): Generator<SearchEntry> {
  for (const [at, { name, address }] of crowd.entries()) {
    const words = new Set([...wordsOf(name), ...wordsOf(address)].map(({ text }) => text));
    yield { id: crypto.randomUUID(), words: [...words], rank: from + at, label: name };
  }
}
