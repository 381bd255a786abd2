import { openIdbStore } from '../idb-store';
import { entrySource } from '../import-file/entry-source';
import { openFile } from '../import-file/open-file';
import { rowSource } from '../import-file/row-source';
import { importStore } from '../import-store';
import { browserWorld } from '../world';
import { fileCopies } from './file-copies';
import { ImportWork } from './import-work';
import type { ToWorker } from './messages';
import { workerSide } from './worker-side';

/** With a store of its own, whose connection the imports go over too. */
async function open(): Promise<ImportWork> {
  const store = await openIdbStore({}, (connection) => ({ imports: importStore(connection) }));
  const reading = { openFile, rowSource, entrySource };
  return new ImportWork({
    store,
    imports: store.imports,
    world: browserWorld,
    reading,
    copies: fileCopies,
  });
}

const hear = workerSide(open(), (message) => postMessage(message));
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void hear(data));
