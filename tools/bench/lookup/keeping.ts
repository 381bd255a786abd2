// Runs in a page of Chromium.
import { filesIn } from '@/utils/adapters/kept-files';
import { readIds } from '@/utils/core/search/found-ids';
import { HEADER_BYTES, hotBytes } from '@/utils/core/search/layout';
import { openSearchIndex } from '@/utils/core/search/search-index';
import { SearchIndexBuilder } from '@/utils/core/search/search-index-builder';
import { entriesOf } from './built-file';
import { crowd } from './crowd';

const FILE = 'bench';
const files = filesIn('bench');
/** Entries added between two pauses. */
const PART = 500;

export interface Kept {
  /** Milliseconds. */
  adding: number;
  building: number;
  longestStep: number;
  writing: number;
  /** Bytes held in memory, and in all. */
  hot: number;
  bytes: number;
}

/** Builds the index in steps, as beside other work, and keeps it. */
async function keep(count: number): Promise<Kept> {
  const builder = new SearchIndexBuilder();
  const people = [...crowd(count)];
  let longestStep = 0;
  let adding = 0;
  for (let from = 0; from < count; from += PART) {
    const part = [...entriesOf(people.slice(from, from + PART), from)];
    const start = performance.now();
    builder.add(part);
    adding += performance.now() - start;
  }
  const start = performance.now();
  let last = start;
  const file = await builder.buildInSteps(async () => {
    const now = performance.now();
    longestStep = Math.max(longestStep, now - last);
    last = now;
  });
  const built = performance.now();
  await files.write(FILE, file);
  const writing = performance.now() - built;
  const building = built - start;
  return { adding, building, longestStep, writing, hot: hotBytes(file)!, bytes: file.byteLength };
}

export interface Cold {
  /** Milliseconds until it can be asked, and for the first question. */
  loading: number;
  asking: number;
  /** Milliseconds to read the ids of what was found. */
  naming: number;
  /** Milliseconds it takes, while nobody asks, to make every later answer as fast. */
  preparing: number;
  /** Milliseconds to read the ids and names of all. */
  holding: number;
}

async function load(words: string[]): Promise<Cold> {
  const start = performance.now();
  const file = (await files.open(FILE))!;
  const hot = hotBytes(await file.read(0, HEADER_BYTES))!;
  const index = openSearchIndex(await file.read(0, hot))!;
  const loaded = performance.now();
  const found = index.find(words, 20);
  const asked = performance.now();
  const ordinals = found.map(({ ordinal }) => ordinal);
  await readIds(index, ordinals, file.read);
  const named = performance.now();
  for (const _ of index.prepare());
  const prepared = performance.now();
  await file.read(hot, file.size);
  const holding = performance.now() - prepared;
  return {
    loading: loaded - start,
    asking: asked - loaded,
    naming: named - asked,
    preparing: prepared - named,
    holding,
  };
}

/** Leaves no trace of the bench in the profile. */
function forget(): Promise<void> {
  return files.keepOnly(undefined);
}

declare global {
  interface Window {
    keeping: { keep: typeof keep; load: typeof load; forget: typeof forget };
  }
}
window.keeping = { keep, load, forget };
