import type { Page } from 'puppeteer-core';

/** Resolves when the browser has had nothing to do for half a second. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let quiet = 0; quiet < 10; ) {
      const from = performance.now();
      const spare = await new Promise<number>((resolve) => {
        requestIdleCallback((deadline) => resolve(deadline.timeRemaining()));
      });
      quiet = spare > 10 && performance.now() - from < 60 ? quiet + 1 : 0;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}
