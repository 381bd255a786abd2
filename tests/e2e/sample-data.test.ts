import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickButton, waitForText } from '@/tools/browser/extension-page';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { loadSampleData } from '@/tools/browser/sample-data';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { SABINE, STRANGER } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha('chromium', { sampleData: false });
});
afterAll(() => ficha?.close());

it('sample data comes with one click, goes with another, and the user’s own contact stays', async () => {
  const { options } = ficha;
  const page = await ficha.open(`<p>${SABINE}</p><p>${STRANGER}</p>`);
  await waitForMark(page, STRANGER, 'new');
  await waitForMark(page, SABINE, 'new');

  await options.bringToFront();
  await loadSampleData(ficha);
  await page.bringToFront();
  await clickMark(page, await waitForMark(page, SABINE, 'known'));
  const panel = await ficha.panelWith('Head of Purchasing');
  await panel.click('On this page');
  await waitForPanel(panel, 'Olga Orlova');
  await panel.click('Add Olga Orlova');
  await waitForMark(page, STRANGER, 'known');

  await options.bringToFront();
  await clickButton(options, ['Remove sample data']);
  await waitForText(options, ['Remove the sample data?']);
  await clickButton(options, ['Remove sample data']);
  await waitForText(options, ['Load sample data']);
  await page.bringToFront();
  await waitForMark(page, SABINE, 'new');
  expect((await waitForMark(page, STRANGER)).standing).toBe('known');
});
