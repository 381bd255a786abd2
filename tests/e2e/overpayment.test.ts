import { afterAll, beforeAll, it } from 'vitest';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('a payment of more than is open is asked about: corrected or kept', async () => {
  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.click('Create');
  await card.click('Payment');
  await card.see('is open.');
  await card.fill('Amount', '98765.43');
  await card.click('Save');
  await card.see('€98,765.43 was entered');
  await card.click('Correct');
  await card.see('Record a payment');

  await card.click('Save');
  await card.see('€98,765.43 was entered');
  await card.click('Keep as is');
  await card.see('Payment added');
  await card.tab('Payments');
  await card.see('€98,765.43');
});
