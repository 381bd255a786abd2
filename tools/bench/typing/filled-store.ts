import type { Page } from 'puppeteer-core';
import { until } from '../../until';
import { bundled } from '../bundle';

const PORTION = 5_000;
const MADE_MS = 20_000;

/** Fills the store up to so many accounts; goes on where an earlier run was stopped. @returns how many there are */
export async function fillStore(page: Page, total: number): Promise<number> {
  await page.evaluate(await bundled('tools/bench/typing/fill.ts'));
  // Whoever opens it first makes it, and that should be Ficha.
  await until(() => page.evaluate(() => window.filling.isMade()), 'Ficha made no store.', MADE_MS);
  const there = await page.evaluate((count) => window.filling.begin(count), total);
  if (there >= total) return there;
  const from = Date.now();
  let done = there;
  while (done < total) {
    const count = Math.min(PORTION, total - done);
    await page.evaluate((many) => window.filling.fill(many), count);
    done += count;
    const seconds = Math.round((Date.now() - from) / 1000);
    const share = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} accounts`;
    process.stdout.write(`\rFilling the store: ${share}, ${seconds} s `);
  }
  console.log();
  const counted = await page.evaluate(() => window.filling.end());
  if (counted !== total) throw new Error(`${counted} accounts are there, not ${total}.`);
  return counted;
}
