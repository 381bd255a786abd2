import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickMark, marksOn, waitForMark } from '@/tools/browser/marks';
import { type Ficha, startFicha } from './ficha';
import { HUBERS, SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('an update while a page is open leaves no error in the page, and the page goes on being read', async () => {
  const page = await ficha.open(`<p>${SABINE}</p><p id="later"></p>`);
  await waitForMark(page, SABINE);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));

  // Loading the same folder once more is how an update looks to the extension.
  await ficha.browser.installExtension(ficha.extension);
  await page.$eval(
    '#later',
    (later, address) => {
      later.textContent = address;
    },
    HUBERS,
  );

  await clickMark(page, await waitForMark(page, HUBERS, 'several'));
  await ficha.panelWith('Maria Huber');
  expect((await marksOn(page)).map(({ text }) => text).toSorted()).toEqual([HUBERS, SABINE]);
  expect(complaints).toEqual([]);
});

it('the accounts are still there after the update', async () => {
  const page = await ficha.open(`<p>${SABINE}</p>`);
  expect((await waitForMark(page, SABINE)).standing).toBe('known');
});
