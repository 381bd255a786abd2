import type { Drafts } from '@/utils/app/shell';

/** Half-written forms as a browser keeps them. */
export function keptDrafts(): Drafts {
  const kept = new Map<string, string>();
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => kept.set(key, text) !== undefined,
    remove: (key) => void kept.delete(key),
  };
}
