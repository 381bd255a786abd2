import type { KeptFiles } from '../app/ports';
import { AppError } from '../core/error';
import { failureOf } from './idb-store/failure';

const FOLDER = 'ficha';

/**
 * In the browser's private file system, of which a large file is read in half the time that IndexedDB
 * takes. A file takes the place of another of its name only when it is closed, so nobody sees half of one.
 */
export const keptFiles: KeptFiles = {
  write: (name, parts) =>
    failing(async () => {
      const file = await (await folder()).getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      for (const part of parts) await stream.write(part as Uint8Array<ArrayBuffer>);
      await stream.close();
    }),

  read: (name, from, to) =>
    failing(async () => {
      try {
        const handle = await (await folder()).getFileHandle(name);
        const file = await handle.getFile();
        return await file.slice(from, to ?? file.size).arrayBuffer();
      } catch (error) {
        if ((error as Error).name === 'NotFoundError') return undefined;
        throw error;
      }
    }),

  keepOnly: (name) =>
    failing(async () => {
      const all = await folder();
      for await (const other of all.keys()) if (other !== name) await all.removeEntry(other);
    }),
};

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

async function failing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof AppError ? error : failureOf(error);
  }
}
