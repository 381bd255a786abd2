import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { HUBERS } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('an address of several accounts lets the user choose whose card to see', async () => {
  const page = await ficha.open(`<p>${HUBERS}</p>`);
  await clickMark(page, await waitForMark(page, HUBERS, 'several'));
  const panel = await ficha.panelWith('Maria Huber');
  const choices = await panel.text();
  expect(choices).toContain('Josef Huber');
  expect(choices).not.toContain('History');
  await panel.click('Josef Huber');
  await waitForPanel(panel, 'History');
  await waitForPanel(panel, 'Tischlermeister');
});
