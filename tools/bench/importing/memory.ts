import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';

const EACH_MS = 100;
const PAGE_BYTES = 4096;
/** Of a worker that has just ended. */
const NO_HEAP = { usedSize: 0 };

/** MB at most. */
export interface Memory {
  /** What a renderer grew by, without what it shares with others; only on Linux. */
  process: number;
  /** What scripts of the page's workers hold, garbage included. */
  heap: number;
}

/** Watches what an import holds. @returns ends it */
export async function watchMemory(browser: Browser, page: Page): Promise<() => Promise<Memory>> {
  const session = await browser.target().createCDPSession();
  const before = new Map<number, number>();
  let [most, heap] = [0, 0];
  const look = async () => {
    for (const worker of page.workers()) {
      const { usedSize } = await worker.client.send('Runtime.getHeapUsage').catch(() => NO_HEAP);
      heap = Math.max(heap, usedSize);
    }
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    for (const { id, type } of processInfo) {
      if (type !== 'renderer') continue;
      const held = await heldBy(id);
      const first = before.get(id) ?? held;
      before.set(id, first);
      most = Math.max(most, held - first);
    }
  };
  await look();
  let ended = false;
  const looking = (async () => {
    while (!ended) {
      await look();
      await pause(EACH_MS);
    }
  })();
  return async () => {
    ended = true;
    await looking;
    await session.detach();
    return { process: most / 1_000_000, heap: heap / 1_000_000 };
  };
}

async function heldBy(pid: number): Promise<number> {
  try {
    const [, resident, shared] = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ');
    return (Number(resident) - Number(shared)) * PAGE_BYTES;
  } catch {
    // It has ended meanwhile, or this is no Linux.
    return 0;
  }
}
