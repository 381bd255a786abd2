import type { News } from '@/utils/app/ports';
import type { Table } from '@/utils/core/record';

const MOST_IDS = 200;

export interface Touched {
  table: Table;
  id: string;
}

/** Tells the listeners of every context, this one's own included, what a committed write touched. */
export function openNews(name: string) {
  const channel = new BroadcastChannel(name);
  const listeners = new Set<(news: News) => void>();
  let open = true;

  function hear(news: News) {
    for (const listener of [...listeners]) {
      try {
        listener(news);
      } catch (error) {
        // The write is done and the others are owed the news: the error goes to the context instead.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  channel.onmessage = (event: MessageEvent<News>) => hear(event.data);
  return {
    tell(touched: readonly Touched[]) {
      if (touched.length === 0) return;
      const news: News = {
        tables: [...new Set(touched.map(({ table }) => table))],
        ids: touched.length > MOST_IDS ? undefined : touched.map(({ id }) => id),
      };
      // A write under way while its store is closed is news to the other contexts all the same.
      const voice = open ? channel : new BroadcastChannel(name);
      voice.postMessage(news);
      if (!open) voice.close();
      hear(news);
    },
    listen(listener: (news: News) => void): () => void {
      // Wrapped, so that one function listening twice hears twice and leaves once.
      const own = (news: News) => listener(news);
      listeners.add(own);
      return () => {
        listeners.delete(own);
      };
    },
    close() {
      open = false;
      listeners.clear();
      channel.close();
    },
  };
}
