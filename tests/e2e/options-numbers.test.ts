import { afterAll, beforeAll, it } from 'vitest';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { openOptions } from './options-tab';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('what invoice numbers begin with is shown at once and used by the next invoice', async () => {
  const options = await openOptions(ficha, 'Company');
  await options.fill('Invoice numbers begin with', 'FX-');
  await options.see('The next one is FX-0001');
  await options.see('Invoice numbers begin with saved');

  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.click('Create');
  await card.click('Invoice');
  await card.page.waitForFunction(() =>
    [...document.querySelectorAll('input')].some(({ value }) => value === 'FX-0001'),
  );
});
