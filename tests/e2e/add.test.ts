import { afterAll, beforeAll, it } from 'vitest';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { SABINE, STRANGER } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('Add makes a contact of an unknown sender, and the page knows them at once', async () => {
  const page = await ficha.open(`<p>${SABINE}</p><p>${STRANGER}</p>`);
  await waitForMark(page, STRANGER, 'new');
  await clickMark(page, await waitForMark(page, SABINE));
  const panel = await ficha.panelWith('Head of Purchasing');
  await panel.click('On this page');
  await waitForPanel(panel, 'Olga Orlova');
  await panel.click('Add Olga Orlova');
  const mark = await waitForMark(page, STRANGER, 'known');
  await clickMark(page, mark);
  await waitForPanel(panel, STRANGER);
});
