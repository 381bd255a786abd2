import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickMark, marksOn, waitForMark } from '@/tools/browser/marks';
import { until } from '@/tools/until';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('marks are switched off for a site and on again, and who is there is listed all the same', async () => {
  const page = await ficha.open(`<p>${SABINE}</p>`);
  await clickMark(page, await waitForMark(page, SABINE));
  const panel = await ficha.panelWith('Head of Purchasing');
  await panel.click('On this page');
  await panel.click('Tint addresses and names on 127.0.0.1');
  await until(async () => (await marksOn(page)).length === 0, 'The page is still marked.');
  await waitForPanel(panel, 'Sabine Brandt');

  const next = await ficha.open(`<p>${SABINE}</p>`);
  await waitForPanel(panel, 'Sabine Brandt');
  expect(await marksOn(next)).toEqual([]);

  await panel.click('Tint addresses and names on 127.0.0.1');
  await waitForMark(next, SABINE);
});

it('the toolbar icon counts the known accounts of the page', async () => {
  await ficha.open(`<p>${SABINE}</p><p>Müller & Söhne GmbH & Co. KG</p>`);
  await until(
    async () =>
      await ficha.options.evaluate(async () => {
        const tabs = await chrome.tabs.query({});
        const texts = await Promise.all(
          tabs.map(({ id: tabId }) => chrome.action.getBadgeText({ tabId: tabId! })),
        );
        return texts.includes('2');
      }),
    'No tab has the number of its accounts.',
  );
});
