import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumPanel, setScheme } from '@/tools/browser/chromium-panel';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { violations } from './axe';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { openOptions } from './options-tab';
import { HUBERS, NEW_AT_MUELLER, SABINE, STRANGER } from './people';

let ficha: Ficha;
let page: Page;
let panel: ChromiumPanel;
beforeAll(async () => {
  ficha = await startFicha();
  page = await ficha.open(
    `<p>${SABINE}</p><p>${HUBERS}</p><p>${STRANGER}</p><p>${NEW_AT_MUELLER}</p>`,
  );
  await clickMark(page, await waitForMark(page, SABINE));
  panel = await ChromiumPanel.of(ficha);
});
afterAll(() => ficha?.close());

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

  it('the choice of whom to add keeps to WCAG 2.2 AA, and what can be said against a row', async () => {
    await setScheme(panel.page, scheme);
    await panel.click('On this page');
    await panel.click('Correct Olga Orlova');
    expect(await violations(panel.page)).toEqual([]);
    await panel.page.keyboard.press('Escape');
    await panel.click('Add several');
    await waitForPanel(panel, 'People you don’t know yet');
    expect(await violations(panel.page)).toEqual([]);
    await panel.click('Cancel');
  });

  it('the corrections keep to WCAG 2.2 AA', async () => {
    const options = await openOptions(ficha, 'Corrections');
    await setScheme(ficha.options, scheme);
    await options.see('Never shown');
    const found = await violations(ficha.options);
    await page.bringToFront();
    expect(found).toEqual([]);
  });

  it('the options page keeps to WCAG 2.2 AA', async () => {
    await ficha.options.bringToFront();
    await setScheme(ficha.options, scheme);
    const found = await violations(ficha.options);
    await page.bringToFront();
    expect(found).toEqual([]);
  });
});
