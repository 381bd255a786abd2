import { fileSink } from './file-sink';
import type { Connection } from './idb-store/connection';
import { importStore } from './import-store';
import { newImporter } from './importer/new-importer';
import { lineFile } from './line-file';
import { apartOf, removed } from './sync/store/apart';
import { transferStore } from './transfer-store';

// As `drafts` names them, whose code is wanted in no page but the panel's.
const DRAFT = 'draft:';

/** What the options need to hand data out, take it back and remove it. */
export function transferOver(connection: Connection) {
  return {
    store: transferStore(connection),
    imports: importStore(connection),
    newImporter,
    newFile: fileSink,
    read: (file: File) => lineFile(file),
    async forget(): Promise<void> {
      await removed(apartOf('ficha'));
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith(DRAFT)) localStorage.removeItem(key);
      }
      // Whatever Ficha keeps in files of its own is made of records, and is made again.
      const root = await navigator.storage.getDirectory();
      for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
    },
  };
}
