import { AppError } from '../core/error';
import { failureOf } from './idb-store/failure';

/** A folder of the browser's private file system; made where there is none. */
export async function privateFolder(name: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(name, { create: true });
}

/** @throws AppError `storage-full`, `store-failed` */
export async function withFiles<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error);
  }
}

/** As `withFiles`; `undefined` where there is no such file. */
export function unlessMissing<T>(work: () => Promise<T>): Promise<T | undefined> {
  return withFiles(async () => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
      throw error;
    }
  });
}

/** A disk that fills up meanwhile breaks Chromium's pipe to a file. */
export function writingFailure(error: unknown, name: string): unknown {
  const full = (error as Error).name === 'AbortError';
  return full ? new AppError('storage-full', name, { cause: error }) : error;
}
