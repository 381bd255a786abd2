import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { HARUKA, SABINE, STRANGER } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('the list of the panel is that of the tab in front, and of what it shows now', async () => {
  const other = await ficha.open(`<p id="message">${HARUKA}</p>`);
  await waitForMark(other, HARUKA);
  const page = await ficha.open(`<p>${SABINE}</p>`);
  await clickMark(page, await waitForMark(page, SABINE));
  const panel = await ficha.panelWith('Head of Purchasing');
  await panel.click('On this page');
  await waitForPanel(panel, 'Sabine Brandt');

  await other.bringToFront();
  await waitForPanel(panel, '青葉');
  expect(await panel.text()).not.toContain('Sabine Brandt');

  await other.$eval(
    '#message',
    (message, stranger) => {
      message.textContent = `Now from ${stranger}`;
    },
    STRANGER,
  );
  await waitForPanel(panel, 'Olga Orlova');
  expect(await panel.text()).not.toContain('青葉');
});
