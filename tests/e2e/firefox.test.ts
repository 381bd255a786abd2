import { afterAll, beforeAll, expect, it } from 'vitest';
import { FirefoxWindow } from '@/tools/browser/firefox-window';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { HUBERS, SABINE, STRANGER } from './people';

const SECOND_STRANGER = 'petra.paul@orbit.example';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha('firefox');
});
afterAll(() => ficha?.close());

it('Firefox marks the page and shows in its sidebar whose card was clicked', async () => {
  const page = await ficha.open(`<p>${SABINE}</p><p>${HUBERS}</p><p>${STRANGER}</p>`);
  await waitForMark(page, HUBERS, 'several');
  await waitForMark(page, STRANGER, 'new');
  await clickMark(page, await waitForMark(page, SABINE, 'known'));
  const panel = await ficha.panelWith('Head of Purchasing');
  await waitForPanel(panel, 'Müller & Söhne');
});

it('Firefox lets an unknown sender be added from its sidebar', async () => {
  const page = await ficha.open(`<p>${STRANGER}</p>`);
  await waitForMark(page, STRANGER, 'new');
  const panel = await ficha.panelWith('');
  await panel.click('On this page');
  await waitForPanel(panel, 'Olga Orlova');
  await panel.click('Add Olga Orlova');
  await waitForMark(page, STRANGER, 'known');
});

it('in Firefox, too, the next page works after the background page was ended', async () => {
  await endBackground();
  const page = await ficha.open(`<p>${SABINE}</p>`);
  expect((await waitForMark(page, SABINE)).standing).toBe('known');
});

it('in Firefox a contact added while the background page is ended is on the open page at once', async () => {
  const page = await ficha.open(`<p>${SECOND_STRANGER}</p>`);
  await waitForMark(page, SECOND_STRANGER, 'new');
  const panel = await ficha.panelWith('');
  await panel.click('On this page');
  await waitForPanel(panel, SECOND_STRANGER);
  await endBackground();
  await panel.click('Add Petra Paul');
  expect((await waitForMark(page, SECOND_STRANGER, 'known')).standing).toBe('known');
});

/** As Firefox does when it finds it idle. */
async function endBackground(): Promise<void> {
  const window = await FirefoxWindow.of(ficha.browser);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(ficha.extensionId)}).extension`;
  await window.evaluate(`${extension}.terminateBackground()`);
  expect(await window.evaluate(`${extension}.backgroundState`)).toBe('stopped');
}
