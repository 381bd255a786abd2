import { afterAll, beforeAll, it } from 'vitest';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('the category is changed in place, by keyboard, and taken back', async () => {
  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.click('Category');
  await card.page.waitForSelector('[role="menuitemradio"][aria-checked="true"]:focus');
  // The menu opens on the present one; the next below is Partner.
  await card.page.keyboard.press('ArrowDown');
  await card.page.keyboard.press('Enter');
  await card.see('Category: Partner');
  await card.see('\nPartner\n');
  await card.click('Undo');
  await card.see('\nCustomer\n');
});
