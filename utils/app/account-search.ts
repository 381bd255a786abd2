import { AppError } from '../core/error';
import type { AccountId } from '../core/ids';
import { askedNumber } from '../core/number-keys';
import { findIds, type ReadBytes } from '../core/search/found-ids';
import { Labels } from '../core/search/labels';
import { HEADER_BYTES, hotBytes } from '../core/search/layout';
import { type Found, openSearchIndex, type SearchIndex } from '../core/search/search-index';
import { SearchIndexBuilder } from '../core/search/search-index-builder';
import { transliterated } from '../core/search/transliteration';
import { queryWords } from '../core/word-search';
import { type AccountLine, lineOf } from './account-line';
import type { KeptFile, KeptFiles, SearchStore, Store } from './ports';
import type { AccountSearch } from './quick-lookup';
import { rankingOf } from './search-file';

/** Without a line where no names are held in memory. */
interface Hit extends Found {
  id: string;
  line?: AccountLine;
}

/** What accounts are searched in. */
interface Loaded {
  kept: OpenFile;
  /** What has changed since the file was made, as it is now. */
  recent: SearchIndex;
  recentLines: AccountLine[];
  /** Ordinals of the file that are known to be outdated. */
  outdated: Set<number>;
  changed: ReadonlySet<string>;
}

interface OpenFile {
  name: string;
  file: KeptFile;
  index: SearchIndex;
  /** From the file, or from memory once the ids are held there. */
  read: ReadBytes;
  /** Once they are held in memory. */
  labels?: Labels;
  /** While they are read. */
  holding?: Promise<void>;
}

/**
 * Searches accounts in the kept file, typing errors forgiven. Until that is read, and where there is
 * none, by the beginnings of their words in the store.
 */
export class FileSearch implements Pick<AccountSearch, 'find'> {
  readonly #store: Store & SearchStore;
  readonly #files: KeptFiles;
  #loaded: Loaded | undefined;
  #loading: Promise<void> | undefined;

  constructor(store: Store & SearchStore, files: KeptFiles) {
    this.#store = store;
    this.#files = files;
  }

  /** To be called at first, and again when accounts have changed or the file has been made. */
  refresh(): Promise<void> {
    const load = async () => {
      this.#loaded = await this.#load();
    };
    this.#loading = (this.#loading ?? Promise.resolve()).then(load, load);
    return this.#loading;
  }

  /** Steps of a few milliseconds, worth taking while nobody asks: as `SearchIndex.prepare`. */
  prepare(): Iterator<void> {
    return this.#loaded?.kept.index.prepare() ?? [].values();
  }

  /**
   * Reads ids and names of all accounts into memory, some 40 bytes each: worth it while nobody asks,
   * because an answer waits longer for a read than for all else. Rejects as `KeptFile.read`.
   */
  async holdNames(): Promise<void> {
    const kept = this.#loaded?.kept;
    if (!kept || kept.labels) return;
    kept.holding ??= hold(kept).finally(() => delete kept.holding);
    await kept.holding;
  }

  async find(text: string, limit: number): Promise<AccountLine[]> {
    const loaded = this.#loaded;
    const hits = loaded && (await hitsIn(loaded, text, limit).catch(unlessReplaced));
    return hits ? this.#linesOf(hits) : this.#store.searchAccounts(text, limit);
  }

  async #linesOf(hits: readonly Hit[]): Promise<AccountLine[]> {
    const unnamed = hits.flatMap(({ id, line }) => (line ? [] : id));
    const accounts = unnamed.length > 0 ? await this.#store.getMany('account', unnamed) : [];
    const lines = new Map<string, AccountLine>();
    for (const account of accounts) if (account) lines.set(account.id, account);
    return hits.flatMap(({ id, line }) => line ?? lines.get(id) ?? []);
  }

  async #load(): Promise<Loaded | undefined> {
    const [{ file: name, changed, accounts }, ranking] = await Promise.all([
      this.#store.keptSearch(),
      rankingOf(this.#store),
    ]);
    const kept = name && (await this.#open(name));
    if (!kept) return undefined;
    const entries = ranking(accounts).sort((a, b) => a.rank - b.rank);
    const lines = new Map(accounts.map(({ id, kind, name }) => [id, { id, kind, name }]));
    const builder = new SearchIndexBuilder();
    builder.add(entries);
    const recent = openSearchIndex(builder.build())!;
    const recentLines = entries.map(({ id }) => lines.get(id as AccountId)!);
    return { kept, recent, recentLines, outdated: new Set(), changed: new Set(changed) };
  }

  async #open(name: string): Promise<OpenFile | undefined> {
    if (this.#loaded?.kept.name === name) return this.#loaded.kept;
    const file = await this.#files.open(name);
    const length = file && hotBytes(await file.read(0, HEADER_BYTES));
    const index = length && openSearchIndex(await file.read(0, length));
    return index ? { name, file, index, read: file.read } : undefined;
  }
}

async function hold(kept: OpenFile): Promise<void> {
  const { hot } = kept.index;
  const cold = await kept.file.read(hot.ids, kept.file.size);
  if (cold.byteLength < hot.end - hot.ids) return;
  kept.read = async (from, to) => cold.slice(from - hot.ids, to - hot.ids);
  kept.labels = new Labels(hot, cold);
}

/** The best, each account once. */
async function hitsIn(loaded: Loaded, text: string, limit: number): Promise<Hit[]> {
  const { kept, recent, recentLines, changed, outdated } = loaded;
  const { index, read, labels } = kept;
  const isOutdated = (id: string) => changed.has(id);
  const askedWith = async (words: string[]): Promise<Hit[]> => {
    const old = await findIds(index, words, limit, isOutdated, read, outdated);
    return [
      ...recent.find(words, limit).map((one) => {
        const line = recentLines[one.ordinal]!;
        return { ...one, id: line.id, line };
      }),
      ...old.map((one) =>
        labels ? { ...one, line: lineOf(one.id, labels.of(one.ordinal)) } : one,
      ),
    ];
  };
  const found = await Promise.all(waysToAsk(text).map(askedWith));
  // Sorting keeps the order of equals: what has just changed stands before the others.
  const best = new Map<string, Hit>();
  for (const hit of found.flat().sort(bestFirst)) if (!best.has(hit.id)) best.set(hit.id, hit);
  return [...best.values()].slice(0, limit);
}

/** As words, in plain Latin letters, and as one number. */
function waysToAsk(text: string): string[][] {
  const latin = transliterated(text);
  const number = askedNumber(text);
  const ways = [
    queryWords(text),
    ...(latin ? [queryWords(latin)] : []),
    ...(number ? [[number]] : []),
  ];
  return ways.filter((words) => words.length > 0);
}

function bestFirst(a: Found, b: Found): number {
  return a.typos - b.typos || b.whole - a.whole;
}

/** Another file has taken the place of the one that was open, and will be read in a moment. */
function unlessReplaced(error: unknown): undefined {
  if (error instanceof AppError && error.code === 'store-failed') return undefined;
  throw error;
}
