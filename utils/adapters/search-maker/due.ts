import type { SearchStore } from '@/utils/app/ports';
import { isSearchFile } from '@/utils/app/search-file';
import { searchFiles } from '../kept-files';

/** From so many changed accounts on the file is made anew: until then each lookup reads them. */
const WORTH_MAKING = 500;

/** Whether the file that accounts are searched in is to be made. */
export async function isSearchFileDue(store: SearchStore): Promise<boolean> {
  const { file, changed } = await store.keptSearch();
  if (file === undefined || changed.length >= WORTH_MAKING) return true;
  return !(await isSearchFile(searchFiles, file));
}
