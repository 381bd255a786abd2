import type { Store } from '../app/ports';
import type { AccountSearch } from '../app/quick-lookup';
import { askFirst } from './search-maker/giving-way';
import { watchSearchProgress } from './search-progress';

/**
 * What an extension page searches accounts with. At first by the beginnings of their words in the store;
 * as soon as the search file is read, in that, and along with every write.
 */
export function pageSearch(store: Store): AccountSearch {
  const listeners = new Set<() => void>();
  let search: Pick<AccountSearch, 'find'> = {
    find: (text, limit) => store.searchAccounts(text, limit),
  };
  const ask = askFirst();
  let making = false;
  let last = '';
  void begin().catch(console.error);

  async function begin() {
    const { openFileSearch } = await import('./file-search');
    const inFile = await openFileSearch();
    const refresh = async () => {
      await inFile.refresh();
      search = inFile;
      for (const listener of listeners) listener();
      await inFile.holdNames();
    };
    store.onNews(({ tables }) => {
      if (tables.includes('account') || tables.includes('member')) {
        void refresh().catch(console.error);
      }
    });
    watchSearchProgress((done) => {
      if (making && done === undefined) void refresh().catch(console.error);
      making = done !== undefined;
    });
    await refresh();
    const steps = inFile.prepare();
    while (!steps.next().done) await new Promise((resolve) => setTimeout(resolve));
  }

  return {
    find(text, limit) {
      // The same text is asked again with every write.
      if (making && text !== last) ask();
      last = text;
      return search.find(text, limit);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
