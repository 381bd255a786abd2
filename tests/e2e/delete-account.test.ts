import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('an account with open invoices asks before it is deleted, and comes back on undo', async () => {
  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.click('More actions');
  await card.click('Delete account');
  await card.see('invoices are still open: €14,851.20.');
  await card.click('Cancel');
  expect(await card.text()).not.toContain('still open');
  await card.click('More actions');
  await card.click('Delete account');
  await card.see('There is still something to do');
  await card.click('Delete');
  await card.see('Sabine Brandt deleted');
  await card.click('Undo');
  await card.see('Head of Purchasing');
});
