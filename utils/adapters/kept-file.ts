import { failureOf } from './idb-store/failure';

/**
 * A file in the browser's private file system, which Chromium and Firefox give to the extension's pages
 * and to its worker. Large bytes are read from it in half the time that IndexedDB takes.
 */
export interface KeptFile {
  /** Bytes. */
  size: number;
  /**
   * From a place to before another, or to the end where the file has less.
   * @throws AppError `store-failed`, also where the file was written anew or removed since it was opened
   */
  read(from: number, to: number): Promise<ArrayBuffer>;
}

/**
 * The file as it is now.
 * @returns undefined where there is none
 * @throws AppError `store-failed`
 */
export async function openKeptFile(name: string): Promise<KeptFile | undefined> {
  const file = await unlessMissing(async () => {
    const handle = await (await folder()).getFileHandle(name);
    return handle.getFile();
  });
  if (!file) return undefined;
  const read = (from: number, to: number) => named(() => file.slice(from, to).arrayBuffer());
  return { size: file.size, read };
}

/**
 * Keeps all the bytes or, where it fails or the browser ends, leaves the file as it was.
 * @throws AppError `storage-full` or `store-failed`
 */
export async function writeKeptFile(name: string, bytes: ArrayBuffer): Promise<void> {
  await named(async () => {
    const handle = await (await folder()).getFileHandle(name, { create: true });
    const writable = await handle.createWritable();
    try {
      await writable.write(bytes);
    } catch (error) {
      await writable.abort();
      throw error;
    }
    await writable.close();
  });
}

/**
 * A file that is not there is no error.
 * @throws AppError `store-failed`
 */
export async function removeKeptFile(name: string): Promise<void> {
  await unlessMissing(async () => (await folder()).removeEntry(name));
}

function folder(): Promise<FileSystemDirectoryHandle> {
  return navigator.storage.getDirectory();
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
