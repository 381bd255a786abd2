import { forgetDrafts } from './drafts';
import { fileSink } from './file-sink';
import { searchFiles } from './kept-files';
import { lineFile } from './line-file';
import { openTransferStore } from './transfer-store';

/** What the options need to hand data out, take it back and remove it. */
export const transfer = {
  openStore: () => openTransferStore(),
  newFile: fileSink,
  read: (file: File) => lineFile(file),
  async forget(): Promise<void> {
    forgetDrafts();
    await searchFiles.keepOnly(undefined);
  },
};
