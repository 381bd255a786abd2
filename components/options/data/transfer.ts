import type { ImportStore } from '@/utils/app/import/ports';
import type { FileSink, LineFile, TransferStore } from '@/utils/app/transfer/ports';
import type { Importer } from '../../import/importer';

/** What handing data out and taking it back need of the browser. */
export interface Transfer {
  store: TransferStore;
  /** Keeps what a restore does, so that it can be taken back. */
  imports: ImportStore;
  /** A file that is handed to the user once it is whole. */
  newFile(name: string, type: string): FileSink;
  read(file: File): LineFile;
  /** Starts a worker, which whoever asked for it closes. */
  newImporter(): Importer;
  /** Removes what was made of the records outside of the store: the search file and half-written forms. */
  forget(): Promise<void>;
}
