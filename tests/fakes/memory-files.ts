import type { KeptFiles } from '@/utils/app/ports';

/** Files as a browser keeps them, in memory. */
export function memoryFiles(): KeptFiles & { names(): string[] } {
  const files = new Map<string, ArrayBuffer>();
  return {
    names: () => [...files.keys()],
    open: async (name) => {
      const bytes = files.get(name);
      return bytes && { size: bytes.byteLength, read: async (from, to) => bytes.slice(from, to) };
    },
    write: async (name, bytes) => void files.set(name, bytes.slice(0)),
    keepOnly: async (name) => {
      for (const other of [...files.keys()]) if (other !== name) files.delete(other);
    },
  };
}
