import { afterAll, beforeAll, it } from 'vitest';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('an address that another account has is warned of, with the way to that account', async () => {
  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.see('Details');
  await card.click('Add to the details');
  await card.page.waitForSelector('[role="menuitem"]:focus');
  await card.page.keyboard.press('Enter');
  await card.fill('E-mail', 'info@mueller-soehne.example');
  await card.see('has info@mueller-soehne.example');
  await card.click('Open');
  await card.see('Machine builder');
});
