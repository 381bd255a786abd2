import { readFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';

const EACH_MS = 100;
const PAGE_BYTES = 4096;

/** Watches what the browser's renderers hold, on Linux. @returns ends it, with the most that any grew by, in MB */
export async function watchMemory(browser: Browser): Promise<() => Promise<number>> {
  const session = await browser.target().createCDPSession();
  const before = new Map<number, number>();
  let most = 0;
  const look = async () => {
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
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, EACH_MS);
  return async () => {
    clearInterval(timer);
    await looking;
    await session.detach();
    return most / 1_000_000;
  };
}

async function heldBy(pid: number): Promise<number> {
  try {
    const [, resident] = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ');
    return Number(resident) * PAGE_BYTES;
  } catch {
    // It has ended meanwhile, or this is no Linux.
    return 0;
  }
}
