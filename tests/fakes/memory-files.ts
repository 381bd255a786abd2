import type { KeptFiles } from '@/utils/app/ports';

/** Files as a browser keeps them, in memory. */
export function memoryFiles(): KeptFiles & { names(): string[] } {
  const files = new Map<string, Uint8Array>();
  return {
    names: () => [...files.keys()],
    write: async (name, parts) => {
      files.set(name, Uint8Array.from(parts.flatMap((part) => [...part])));
    },
    read: async (name, from, to) => files.get(name)?.slice(from, to).buffer,
    keepOnly: async (name) => {
      for (const other of [...files.keys()]) if (other !== name) files.delete(other);
    },
  };
}
