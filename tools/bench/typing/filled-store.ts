import type { Page } from 'puppeteer-core';
import { bundled } from '../bundle';

const PORTION = 5_000;

/** Fills the store up to so many accounts; goes on where an earlier run was stopped. @returns how many there are */
export async function fillStore(page: Page, total: number): Promise<number> {
  await page.evaluate(await bundled('tools/bench/typing/fill.ts'));
  const { there, from } = await page.evaluate((count) => window.filling.begin(count), total);
  if (there < total) await fillFrom(page, from, total);
  const count = Math.max(there, total);
  await page.evaluate((many) => window.filling.fillPapers(many), count);
  return count;
}

async function fillFrom(page: Page, from: number, total: number): Promise<void> {
  const began = Date.now();
  let done = from;
  while (done < total) {
    const count = Math.min(PORTION, total - done);
    await page.evaluate((many) => window.filling.fill(many), count);
    done += count;
    const seconds = Math.round((Date.now() - began) / 1000);
    const share = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} accounts`;
    process.stdout.write(`\rFilling the store: ${share}, ${seconds} s `);
  }
  console.log();
}
