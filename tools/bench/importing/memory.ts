import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { settle } from '../settle';

const EACH_MS = 200;
/** What a browser gives back by itself once it has nothing to do, it does within that time. */
const QUIET_MS = 10_000;

/** MB of the memory of all the browser's processes that no file stands for, beyond what they held idle. */
export interface Memory {
  /** At most, and of that the process of the page. */
  peak: number;
  page: number;
  /** When it was over, and the browser had been told that memory is short. */
  left: number;
  /** What scripts of the page's workers held at most, garbage included. */
  heap: number;
}

/** Watches what something holds; measures only on Linux. @returns ends it */
export async function watchMemory(browser: Browser, page: Page): Promise<() => Promise<Memory>> {
  const session = await browser.target().createCDPSession();
  await settle(page);
  const idle = await heldByEach(session);
  const most = { peak: 0, page: 0, heap: 0 };
  let ended = false;
  const looking = (async () => {
    while (!ended) {
      const grown = grownSince(idle, await heldByEach(session));
      most.peak = Math.max(most.peak, sumOf(grown));
      most.page = Math.max(most.page, ...grown.values());
      most.heap = Math.max(most.heap, await heapOf(page));
      await pause(EACH_MS);
    }
  })();
  return async () => {
    ended = true;
    await looking;
    await pause(QUIET_MS);
    await press(page);
    const left = sumOf(grownSince(idle, await heldByEach(session)));
    await session.detach();
    return { ...most, left };
  };
}

/** MB by process. */
async function heldByEach(session: CDPSession): Promise<Map<number, number>> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const held = await Promise.all(processInfo.map(({ id }) => heldBy(id)));
  return new Map(processInfo.map(({ id }, at) => [id, held[at]!]));
}

/** Its share of what it has from others, as a process does that was split off, or lends to them. */
async function heldBy(pid: number): Promise<number> {
  try {
    const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8');
    const kibibytes = [...text.matchAll(/^Pss_(?:Anon|Shmem): +(\d+)/gm)].map(([, n]) => Number(n));
    return (kibibytes.reduce((sum, n) => sum + n, 0) * 1024) / 1_000_000;
  } catch {
    // It has ended meanwhile, or this is no Linux.
    return 0;
  }
}

/** What another process has given back meanwhile is not taken off. */
function grownSince(idle: Map<number, number>, now: Map<number, number>): Map<number, number> {
  return new Map([...now].map(([id, held]) => [id, Math.max(0, held - (idle.get(id) ?? 0))]));
}

function sumOf(grown: Map<number, number>): number {
  return [...grown.values()].reduce((sum, one) => sum + one, 0);
}

/** MB. */
async function heapOf(page: Page): Promise<number> {
  let most = 0;
  for (const worker of page.workers()) {
    const usage = worker.client.send('Runtime.getHeapUsage');
    // Of a worker that has just ended.
    const { usedSize } = await usage.catch(() => ({ usedSize: 0 }));
    most = Math.max(most, usedSize / 1_000_000);
  }
  return most;
}

async function press(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Memory.simulatePressureNotification', { level: 'critical' });
  await session.detach();
  await pause(EACH_MS);
}
