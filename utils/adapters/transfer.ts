import { DRAFTS } from '../app/shell';
import { fileSink } from './file-sink';
import type { Connection } from './idb-store/connection';
import { searchFiles } from './kept-files';
import { lineFile } from './line-file';
import { transferStore } from './transfer-store';

/** What the options need to hand data out, take it back and remove it. */
export function transferOver(connection: Connection) {
  return {
    store: transferStore(connection),
    newFile: fileSink,
    read: (file: File) => lineFile(file),
    async forget(): Promise<void> {
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith(DRAFTS)) localStorage.removeItem(key);
      }
      await searchFiles.keepOnly(undefined);
    },
  };
}
