import { afterAll, beforeAll, it } from 'vitest';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { until } from '@/tools/until';
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
  await until(
    async () => !(await panel.text()).includes('Sabine Brandt'),
    '“Sabine Brandt” is still listed.',
  );

  await other.$eval(
    '#message',
    (message, stranger) => {
      message.textContent = `Now from ${stranger}`;
    },
    STRANGER,
  );
  await waitForPanel(panel, 'Olga Orlova');
  await until(async () => !(await panel.text()).includes('青葉'), '“青葉” is still listed.');
});
