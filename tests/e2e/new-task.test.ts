import { afterAll, beforeAll, it } from 'vitest';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('a task is made from the card in few clicks and stands there as the next step', async () => {
  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.click('Create');
  await card.click('Task');
  await card.fill('Title', 'Send the shelf plan');
  await card.click('Save');
  await card.see('Task added: Send the shelf plan');
  await card.tab('Tasks');
  await card.see('Send the shelf plan');
});
