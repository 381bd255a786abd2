import type { Chunk } from '@/utils/app/scope';
import type { Activity } from '@/utils/core/activity';

/** What of a list is read. */
export interface Drawn<T> {
  /** `undefined` until the first part is there. */
  items: T[] | undefined;
  /** Whether there may be more than is read. */
  more: boolean;
  /** How many records the reading under way has looked at; `undefined` while there is none. */
  progress: number | undefined;
  /** The user has halted it before it was through. */
  stopped: boolean;
  error: unknown;
}

export interface Source<T> {
  /** Begins to read from the start. */
  read: () => AsyncGenerator<Chunk, void, void>;
  rowsOf: (found: Activity[]) => Promise<T[]>;
}

/** A list in the course of being read; one thing at a time. */
export interface Pages {
  /** Reads on by a page; does nothing while reading. */
  loadMore(): void;
  /** Reads anew as much as there is; at once, or as soon as what is under way is over. */
  renew(): void;
  /** Halts what is under way; what was found stays. */
  stop(): void;
  /** Shows nothing any more. */
  end(): void;
}

export const PAGE = 100;

/** Begins to read. @param first how many rows to begin with; more than a page is shown all at once */
export function readPages<T>(
  { read, rowsOf }: Source<T>,
  first: number,
  show: (part: Partial<Drawn<T>>) => void,
): Pages {
  let chunks = read();
  let items: T[] = [];
  let seen = 0;
  let more = true;
  let busy = false;
  let stale = false;
  let halted = false;
  let over = false;
  const mayGoOn = () => more && !halted && !over;
  const tell = (part: Partial<Drawn<T>>) => {
    if (!over) show(part);
  };

  const fill = async (isEnough: () => boolean, whileReading: boolean) => {
    while (mayGoOn() && !isEnough()) {
      const next = await chunks.next();
      if (next.done) more = false;
      else {
        items = [...items, ...(await rowsOf(next.value.found))];
        seen += next.value.read;
        if (whileReading) tell({ items, more, progress: seen });
      }
    }
  };

  const run = async (work: () => Promise<void>) => {
    busy = true;
    try {
      await work();
      tell({ items, more, stopped: halted && more, error: undefined });
    } catch (error) {
      more = false;
      tell({ error });
    }
    tell({ progress: undefined });
    busy = false;
    if (stale) renew();
  };

  const renew = () => {
    stale = busy;
    if (busy || over) return;
    const [count, before, wasHalted] = [items.length, seen, halted];
    void run(async () => {
      [chunks, items, seen, more, halted] = [read(), [], 0, true, false];
      const isEnough = () => (wasHalted ? seen >= before : items.length >= Math.max(count, 1));
      await fill(isEnough, false);
      halted = wasHalted && more;
    });
  };

  void run(() => fill(() => items.length >= first, first <= PAGE));
  return {
    renew,
    loadMore: () => {
      if (busy || over || !more) return;
      halted = false;
      const wanted = items.length + 1;
      void run(() => fill(() => items.length >= wanted, true));
    },
    stop: () => {
      if (busy) halted = true;
    },
    end: () => {
      over = true;
    },
  };
}
