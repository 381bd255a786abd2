import type { Account } from '../core/account';
import { AppError } from '../core/error';
import { askedNumber } from '../core/number-keys';
import { findIds, type ReadBytes } from '../core/search/found-ids';
import { HEADER_BYTES, hotBytes } from '../core/search/layout';
import { type Found, openSearchIndex, type SearchIndex } from '../core/search/search-index';
import { SearchIndexBuilder } from '../core/search/search-index-builder';
import { transliterated } from '../core/search/transliteration';
import { queryWords } from '../core/word-search';
import type { KeptFile, KeptFiles, SearchStore, Store } from './ports';
import type { AccountSearch } from './quick-lookup';
import { rankingOf } from './search-file';

/** What accounts are searched in. */
interface Loaded {
  kept: OpenFile;
  /** What has changed since the file was made, as it is now. */
  recent: SearchIndex;
  recentIds: string[];
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
  /** Answered with since the last change: most keys leave most accounts in the list. */
  #answered = new Map<string, Account>();

  constructor(store: Store & SearchStore, files: KeptFiles) {
    this.#store = store;
    this.#files = files;
  }

  /** To be called at first, and again when accounts have changed or the file has been made. */
  refresh(): Promise<void> {
    this.#answered = new Map();
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
   * Reads the ids of all accounts into memory, 16 bytes each: worth it while nobody asks, because an
   * answer waits longer for a read of the file than for all else. Rejects as `KeptFile.read`.
   */
  async holdIds(): Promise<void> {
    const kept = this.#loaded?.kept;
    if (!kept || kept.read !== kept.file.read) return;
    const start = kept.index.hot.ids;
    const ids = await kept.file.read(start, kept.file.size);
    kept.read = async (from, to) => ids.slice(from - start, to - start);
  }

  async find(text: string, limit: number): Promise<Account[]> {
    const loaded = this.#loaded;
    if (!loaded) return this.#store.searchAccounts(text, limit);
    const ids = await this.#idsOf(loaded, text, limit).catch(unlessReplaced);
    if (!ids) return this.#store.searchAccounts(text, limit);
    return this.#accounts(ids);
  }

  async #accounts(ids: readonly string[]): Promise<Account[]> {
    const answered = this.#answered;
    const others = ids.filter((id) => !answered.has(id));
    if (others.length > 0) {
      for (const account of await this.#store.getMany('account', others)) {
        if (account) answered.set(account.id, account);
      }
    }
    return ids.flatMap((id) => answered.get(id) ?? []);
  }

  async #idsOf(loaded: Loaded, text: string, limit: number): Promise<string[]> {
    const { kept, recent, recentIds, changed, outdated } = loaded;
    const { index, read } = kept;
    const found = await Promise.all(
      waysToAsk(text).map(async (words) => [
        ...recent.find(words, limit).map((one) => ({ ...one, id: recentIds[one.ordinal]! })),
        ...(await findIds(index, words, limit, (id) => changed.has(id), read, outdated)),
      ]),
    );
    // Sorting keeps the order of equals: what has just changed stands before the others.
    const best = found.flat().sort(bestFirst);
    return [...new Set(best.map(({ id }) => id))].slice(0, limit);
  }

  async #load(): Promise<Loaded | undefined> {
    const [{ file: name, changed, accounts }, ranking] = await Promise.all([
      this.#store.keptSearch(),
      rankingOf(this.#store),
    ]);
    const kept = name && (await this.#open(name));
    if (!kept) return undefined;
    const entries = ranking(accounts).sort((a, b) => a.rank - b.rank);
    const builder = new SearchIndexBuilder();
    builder.add(entries);
    const recent = openSearchIndex(builder.build())!;
    const recentIds = entries.map(({ id }) => id);
    return { kept, recent, recentIds, outdated: new Set(), changed: new Set(changed) };
  }

  async #open(name: string): Promise<OpenFile | undefined> {
    if (this.#loaded?.kept.name === name) return this.#loaded.kept;
    const file = await this.#files.open(name);
    const length = file && hotBytes(await file.read(0, HEADER_BYTES));
    const index = length && openSearchIndex(await file.read(0, length));
    return index ? { name, file, index, read: file.read } : undefined;
  }
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
