import type { News } from '../app/ports';
import type { Table } from '../core/record';

/** Every context reads anew what it shows, and packs the names anew: not for each of many writes. */
const BETWEEN_MS = 1000;

/**
 * Tells every context that very much was written: the first time at once, then at most once a second,
 * the last write always.
 * @param name of the channel, as stores listen to it
 */
export function newsVoice(name: string): {
  tell(tables: readonly Table[]): void;
  /** What is still to be told, at once: whoever writes may end next. */
  flush(): void;
} {
  const waiting = new Set<Table>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function speak(): void {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0) return;
    const voice = new BroadcastChannel(name);
    voice.postMessage({ tables: [...waiting], ids: undefined } satisfies News);
    voice.close();
    waiting.clear();
    timer = setTimeout(speak, BETWEEN_MS);
  }

  return {
    tell(tables) {
      for (const table of tables) waiting.add(table);
      if (timer === undefined) speak();
    },
    flush: speak,
  };
}
