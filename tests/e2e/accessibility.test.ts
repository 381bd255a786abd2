import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumPanel, setScheme } from '@/tools/browser/chromium-panel';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { HUBERS, SABINE, STRANGER } from './people';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let ficha: Ficha;
let page: Page;
let panel: ChromiumPanel;
beforeAll(async () => {
  ficha = await startFicha();
  page = await ficha.open(`<p>${SABINE}</p><p>${HUBERS}</p><p>${STRANGER}</p>`);
  await clickMark(page, await waitForMark(page, SABINE));
  panel = await ChromiumPanel.of(ficha);
});
afterAll(() => ficha?.close());

/** What axe finds wrong, one line for each place. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (values) => window.axe.run({ runOnly: { type: 'tag', values } }),
    RULES,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it('the account card keeps to WCAG 2.2 AA', async () => {
    await setScheme(panel.page, scheme);
    await clickMark(page, await waitForMark(page, SABINE));
    await waitForPanel(panel, 'Head of Purchasing');
    expect(await violations(panel.page)).toEqual([]);
  });

  it('the list of what is on the page keeps to WCAG 2.2 AA', async () => {
    await setScheme(panel.page, scheme);
    await panel.click('On this page');
    await waitForPanel(panel, 'Olga Orlova');
    expect(await violations(panel.page)).toEqual([]);
  });

  it('the options page keeps to WCAG 2.2 AA', async () => {
    await ficha.options.bringToFront();
    await setScheme(ficha.options, scheme);
    const found = await violations(ficha.options);
    await page.bringToFront();
    expect(found).toEqual([]);
  });
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
