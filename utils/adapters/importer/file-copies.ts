import { AppError } from '@/utils/core/error';
import { failureOf } from '../idb-store/failure';

/** Copies of what is being imported, by the id of the import. Rejects with AppError `storage-full`, `store-failed`. */
export interface FileCopies {
  /** @returns the copy */
  keep(id: string, file: File): Promise<File>;
  /** `undefined` where there is none. */
  open(id: string): Promise<File | undefined>;
  remove(id: string): Promise<void>;
  /** Removes the copies of all others. */
  keepOnly(ids: ReadonlySet<string>): Promise<void>;
}

const FOLDER = 'import';

/** In the browser's private file system, so that an import goes on after the browser was killed. */
export const fileCopies: FileCopies = {
  keep: (id, file) =>
    named(async () => {
      const handle = await (await folder()).getFileHandle(id, { create: true });
      try {
        // Ends with a file that is whole, or as it was.
        await file.stream().pipeTo(await handle.createWritable());
      } catch (error) {
        // A disk that fills up meanwhile breaks Chromium's pipe to it.
        const full = (error as Error).name === 'AbortError';
        throw full ? new AppError('storage-full', file.name, { cause: error }) : error;
      }
      return handle.getFile();
    }),
  open: (id) => unlessMissing(async () => (await (await folder()).getFileHandle(id)).getFile()),
  remove: async (id) => {
    await unlessMissing(async () => (await folder()).removeEntry(id));
  },
  keepOnly: (ids) =>
    named(async () => {
      const all = await folder();
      for await (const id of all.keys()) if (!ids.has(id)) await all.removeEntry(id);
    }),
};

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
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
