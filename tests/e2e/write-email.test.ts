import { afterAll, beforeAll, it } from 'vitest';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('an e-mail begun at an address on the card stands in the history, and its text is added in one go', async () => {
  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.see('Details');
  await card.startNoPrograms();
  await card.click('E-mail');
  await card.see(`Writing to ${SABINE}, kept in the history`);
  await card.click('Add text');
  await card.fill('Text', 'The lockers come on Friday.');
  await card.click('Save');
  await card.see(`E-mail to ${SABINE} saved`);
  await card.see('Related records');
  await card.click('Müller & Söhne GmbH & Co. KG');
  await card.tab('E-mails');
  await card.click(`E-mail to ${SABINE}`);
  await card.see('The lockers come on Friday.');
});
