import { afterAll, beforeAll, it } from 'vitest';
import { type CardPanel, openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('an estimate of two lines becomes an invoice in one click, is paid in two parts and is paid', async () => {
  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.click('Create');
  await card.click('Estimate');
  await card.fill('1. Description', 'Shelf system');
  await card.fill('Quantity', '3');
  await card.fill('Tax %', '19');
  await card.fill('Unit price', '149.90');
  await card.page.keyboard.press('Enter');
  await card.fill('2. Description', 'Assembly');
  await card.fill('Unit price', '80');
  await card.see('€630.34');
  await card.click('Save');
  await card.see('Estimate added: Shelf system');
  await stands(card, 'draft');

  await card.click('Make invoice');
  await card.see('made as a draft');
  await stands(card, 'draft');
  await card.click('Issue invoice');
  await stands(card, 'unpaid');

  await card.click('Record payment');
  await card.see('€630.34 is open.');
  await card.fill('Amount', '200');
  await card.see('Leaves €430.34 open.');
  await card.click('Save');
  await stands(card, 'partly paid');
  await card.see('€430.34 left');

  await card.click('Sabine Brandt');
  await card.tab('Invoices');
  await stands(card, 'partly paid');
  await card.click('Shelf system');

  await card.click('Record payment');
  await card.see('€430.34 is open.');
  await card.click('Save');
  await stands(card, 'paid');
  await card.see('settled');
});

/** The status stands on a line of its own, in a chip. */
function stands(card: CardPanel, status: string): Promise<void> {
  return card.see(`\n${status}\n`);
}
