import { afterAll, beforeAll, expect, it } from 'vitest';
import { marksOn, waitForMark } from '@/tools/browser/marks';
import { openPanelByPopup, openPopup } from '@/tools/browser/popup';
import { steady } from '@/tools/until';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { HARUKA, SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('a site that was not granted is read once, as it stands, at each click on the toolbar button', async () => {
  const granted = await ficha.open(`<p>${SABINE}</p><p id="later"></p>`);
  await waitForMark(granted, SABINE);
  const page = await ficha.browser.newPage();
  await page.goto(granted.url().replace('127.0.0.1', 'localhost'));
  expect(await steady(() => marksOn(page))).toEqual([]);

  await openPanelByPopup(ficha, page);
  expect((await waitForMark(page, SABINE)).standing).toBe('known');
  const panel = await ficha.panelWith('Sabine Brandt');
  await waitForPanel(panel, 'Always on this site');

  await page.$eval(
    '#later',
    (later, address) => {
      later.textContent = address;
    },
    HARUKA,
  );
  expect((await steady(() => marksOn(page))).map(({ text }) => text)).toEqual([SABINE]);
  await openPopup(ficha, page);
  await waitForMark(page, HARUKA, 'known');
});
