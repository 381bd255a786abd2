import type { Click, Clicks } from '@/utils/app/shell';

/** What the browser's own menu was opened on, as a browser keeps it until it closes. */
export function keptClicks(clicks: Record<string, Click>): Clicks {
  const kept = new Map(Object.entries(clicks));
  return {
    read: async (id) => kept.get(id),
    leave: async () => undefined,
    forget: async (id) => void kept.delete(id),
  };
}
