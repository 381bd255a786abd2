import { afterAll, beforeAll, it } from 'vitest';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('a number another invoice has is refused, and the next free one is offered', async () => {
  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.tab('Invoices');
  await card.see('overdue');
  const taken = /\b\d{4}-\d{4}\b/.exec(await card.text())![0];
  await card.click('Create');
  await card.click('Invoice');
  await card.fill('1. Description', 'Shelf system');
  await card.fill('Unit price', '149.90');
  await card.fill('Number', taken);
  await card.see(`${taken} is taken by`);
  await card.click('Save');
  await card.see('This number is already taken.');
  const free = /Use (\d{4}-\d{4})/.exec(await card.text())![1]!;
  await card.click(`Use ${free}`);
  await card.click('Save');
  await card.see('Invoice added: Shelf system');
  await card.see(free);
});
