import { afterAll, beforeAll, it } from 'vitest';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('a call begun at a number on the card is logged with that number', async () => {
  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.see('Details');
  await card.click('Add to the details');
  await card.click('Phone');
  await card.fill('Phone', '+34 600 111 222');
  await card.click('Save');
  await card.see('Phone added');
  await card.startNoPrograms();
  await card.click('+34\u00a0600\u00a0111\u00a0222');
  await card.see('Calling +34600111222');
  await card.click('Log this call');
  await card.see('Log a call');
  await card.click('Save');
  await card.see('+34600111222');
});
