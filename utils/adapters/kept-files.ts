import type { KeptFiles } from '../app/ports';
import { privateFolder, unlessMissing, withFiles, writingFailure } from './private-files';

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
        const handle = await (await privateFolder(folder)).getFileHandle(name);
        return handle.getFile();
      });
      if (!file) return undefined;
      const read = (from: number, to: number) =>
        withFiles(() => file.slice(from, to).arrayBuffer());
      return { size: file.size, read };
    },

    write: (name, bytes) =>
      withFiles(async () => {
        const handle = await (await privateFolder(folder)).getFileHandle(name, { create: true });
        const writable = await handle.createWritable();
        try {
          await writable.write(bytes);
        } catch (error) {
          await writable.abort();
          throw writingFailure(error, name);
        }
        await writable.close();
      }),

    keepOnly: (name) =>
      withFiles(async () => {
        const all = await privateFolder(folder);
        for await (const other of all.keys()) if (other !== name) await all.removeEntry(other);
      }),
  };
}
