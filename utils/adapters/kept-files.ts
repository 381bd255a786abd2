import type { KeptFiles } from '../app/ports';
import { AppError } from '../core/error';
import { failureOf } from './idb-store/failure';

/** What accounts are searched in. */
export const searchFiles = filesIn('search');

/**
 * In the browser's private file system, which Chromium and Firefox give to the extension's pages and to
 * their workers. Large bytes are read from it in half the time that IndexedDB takes.
 */
export function filesIn(folder: string): KeptFiles {
  return {
    async open(name) {
      const file = await unlessMissing(async () => {
        const handle = await (await opened(folder)).getFileHandle(name);
        return handle.getFile();
      });
      if (!file) return undefined;
      const read = (from: number, to: number) => named(() => file.slice(from, to).arrayBuffer());
      return { size: file.size, read };
    },

    write: (name, bytes) =>
      named(async () => {
        const handle = await (await opened(folder)).getFileHandle(name, { create: true });
        const writable = await handle.createWritable();
        try {
          await writable.write(bytes);
        } catch (error) {
          await writable.abort();
          // A disk that fills up meanwhile breaks Chromium's pipe to it.
          const full = (error as Error).name === 'AbortError';
          throw full ? new AppError('storage-full', name, { cause: error }) : error;
        }
        await writable.close();
      }),

    keepOnly: (name) =>
      named(async () => {
        const all = await opened(folder);
        for await (const other of all.keys()) if (other !== name) await all.removeEntry(other);
      }),
  };
}

async function opened(folder: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folder, { create: true });
}

async function named<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error);
  }
}

function unlessMissing<T>(work: () => Promise<T>): Promise<T | undefined> {
  return named(async () => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
      throw error;
    }
  });
}
