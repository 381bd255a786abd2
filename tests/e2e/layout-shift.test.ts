import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CardPanel, openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
let card: CardPanel;
beforeAll(async () => {
  ficha = await startFicha();
  card = await openCard(ficha, SABINE, 'Head of Purchasing');
});
afterAll(() => ficha?.close());

/** A shift one can see; the Web Vitals call a page steady below 0.1. */
const VISIBLE = 0.02;

/**
 * How far what was drawn has moved by itself, by https://wicg.github.io/layout-instability, those
 * right after a click counted too: who clicks in a panel looks at it.
 */
function shifted(): Promise<number> {
  return card.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
            if (entry.startTime >= (window.since ?? 0)) sum += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        // Two frames later all that is buffered was told.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}

it('a card that opens stays where it was drawn first', async () => {
  await card.see('Latest');
  expect(await shifted()).toBeLessThan(VISIBLE);
});

it.each([
  ['History', 'Upcoming'],
  ['Invoices', 'Outstanding'],
  ['Relations', 'Neighbourhood'],
  ['Tasks', 'Current'],
])('the tab %s, too', async (tab, sign) => {
  await card.page.evaluate(() => {
    window.since = performance.now();
  });
  await card.tab(tab);
  await card.see(sign);
  expect(await shifted()).toBeLessThan(VISIBLE);
});

it('and a record page', async () => {
  await card.tab('Invoices');
  await card.see('Outstanding');
  await card.page.evaluate(() => {
    window.since = performance.now();
  });
  await card.click('Shelving for the stores');
  await card.see('Related records');
  expect(await shifted()).toBeLessThan(VISIBLE);
});

declare global {
  interface Window {
    /** From when on shifts count. */
    since?: number;
  }
}
