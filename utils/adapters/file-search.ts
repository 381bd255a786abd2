import { FileSearch } from '../app/account-search';
import { openIdbStore } from './idb-store';
import { searchPack } from './idb-store/search-pack';
import { searchFiles } from './kept-files';

/** Comes late, with a store of its own: at its start a page does without. */
export async function openFileSearch(): Promise<FileSearch> {
  return new FileSearch(await openIdbStore({}, searchPack), searchFiles);
}
