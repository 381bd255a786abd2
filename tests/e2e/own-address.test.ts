import { afterAll, beforeAll, it } from 'vitest';
import { marksOn, waitForMark } from '@/tools/browser/marks';
import { until } from '@/tools/until';
import { type Ficha, startFicha } from './ficha';
import { openOptions } from './options-tab';
import { STRANGER } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha('chromium', { sampleData: false });
});
afterAll(() => ficha?.close());

it('a member’s own address is no longer marked in pages that are open', async () => {
  const page = await ficha.open(`<p>${STRANGER}</p>`);
  await waitForMark(page, STRANGER, 'new');
  const options = await openOptions(ficha, 'Members');
  await options.click('Add a member');
  await options.fillNew('Name', 'Olga Orlova');
  await options.fillNew('E-mail addresses', STRANGER);
  await options.click('Add');
  await options.see('Olga Orlova added');
  await page.bringToFront();
  await until(async () => (await marksOn(page)).length === 0, `${STRANGER} is still marked.`);
});
