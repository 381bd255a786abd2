import { makeSearchFile } from '@/utils/app/search-file';
import { openIdbStore } from '../idb-store';
import { searchPack } from '../idb-store/search-pack';
import { afterImports } from '../importer/import-lock';
import { searchFiles } from '../kept-files';
import { isSearchFileDue } from './due';
import { givingWay } from './giving-way';
import type { FromMaker } from './messages';

/** Between two reports. */
const REPORT_MS = 200;

/** Only one context of the browser makes the file at a time; whoever comes late finds it made. */
void navigator.locks.request('ficha-search-file', async () => {
  const tell = (message: FromMaker) => postMessage(message);
  try {
    const store = await openIdbStore({}, searchPack);
    const world = { newId: () => crypto.randomUUID() };
    let reported = 0;
    const quiet = givingWay();
    const pause = async (done: number) => {
      if (Date.now() >= reported + REPORT_MS) {
        reported = Date.now();
        tell({ done });
      }
      await quiet();
    };
    const isDue = async () => {
      await afterImports();
      return isSearchFileDue(store);
    };
    // Where very much is written meanwhile, what was made is of no use.
    while (await isDue()) await makeSearchFile(store, searchFiles, world, pause);
    tell({ made: true });
  } catch (error) {
    tell({ failed: String(error) });
  }
});
