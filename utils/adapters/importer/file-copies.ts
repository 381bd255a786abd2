import { privateFolder, unlessMissing, withFiles, writingFailure } from '../private-files';

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
    withFiles(async () => {
      const handle = await (await folder()).getFileHandle(id, { create: true });
      try {
        // Ends with a file that is whole, or as it was.
        await file.stream().pipeTo(await handle.createWritable());
      } catch (error) {
        throw writingFailure(error, file.name);
      }
      return handle.getFile();
    }),
  open: (id) => unlessMissing(async () => (await (await folder()).getFileHandle(id)).getFile()),
  remove: async (id) => {
    await unlessMissing(async () => (await folder()).removeEntry(id));
  },
  keepOnly: (ids) =>
    withFiles(async () => {
      const all = await folder();
      for await (const id of all.keys()) if (!ids.has(id)) await all.removeEntry(id);
    }),
};

const folder = () => privateFolder(FOLDER);
