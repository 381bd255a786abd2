import { afterAll, beforeAll, expect, it } from 'vitest';
import { allowInFirefox } from '@/tools/browser/firefox-prompt';
import { waitForMark } from '@/tools/browser/marks';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha('firefox');
});
afterAll(() => ficha?.close());

it('a page that Ficha may not read shows nobody of the page before, which Firefox keeps for the way back', async () => {
  const page = await ficha.open(`<p>${SABINE}</p>`);
  const panel = await ficha.panelWith('');
  await panel.click('On this page');
  await waitForPanel(panel, 'Sabine Brandt');
  await page.goto(ungranted(page.url()));
  await waitForPanel(panel, 'Ficha does not read');
  expect(await panel.text()).not.toContain('Sabine Brandt');
  await page.evaluate(() => history.back());
  await waitForPanel(panel, 'Sabine Brandt');
  await waitForMark(page, SABINE, 'known');
});

it('all sites are granted from Firefox’s sidebar with Firefox’s own question, and the page is read at once', async () => {
  const page = await openUngranted(`<p>${SABINE}</p>`);
  const panel = await ficha.panelWith('');
  await panel.click('On this page');
  await panel.click('On all sites');
  await allowInFirefox(ficha.browser);
  expect((await waitForMark(page, SABINE)).standing).toBe('known');
});

async function openUngranted(html: string) {
  const page = await ficha.open(html);
  await page.goto(ungranted(page.url()));
  return page;
}

/** The same server under a name that was not granted. */
function ungranted(url: string): string {
  return url.replace('127.0.0.1', 'localhost');
}
