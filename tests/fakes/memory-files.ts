import type { KeptFiles } from '@/utils/app/ports';
import { AppError } from '@/utils/core/error';

/** Files as a browser keeps them, in memory. */
export function memoryFiles(): KeptFiles & { names(): string[] } {
  const files = new Map<string, ArrayBuffer>();
  return {
    names: () => [...files.keys()],
    open: async (name) => {
      const bytes = files.get(name);
      if (!bytes) return undefined;
      const read = async (from: number, to: number) => {
        if (files.get(name) !== bytes) throw new AppError('store-failed', name);
        return bytes.slice(from, to);
      };
      return { size: bytes.byteLength, read };
    },
    write: async (name, bytes) => void files.set(name, bytes.slice(0)),
    keepOnly: async (name) => {
      for (const other of [...files.keys()]) if (other !== name) files.delete(other);
    },
  };
}
