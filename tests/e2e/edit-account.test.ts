import { afterAll, beforeAll, it } from 'vitest';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('every detail of an account is edited in one form, saved together and taken back', async () => {
  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.see('Details');
  await card.click('Edit all details');
  await card.fill('Family name', 'Brandt-Nowak');
  await card.choose('Category', 'Partner');
  await card.choose('Responsible', 'Nobody');
  await card.click('Add an e-mail address');
  await card.fill('E-mail 2', 'private@brandt.example');
  await card.fill('E-mail 2, Label', 'Private');
  await card.click('Add a website');
  await card.fill('Website', 'brandt.example');
  await card.click('Add a postal address');
  await card.fill('Postal address, Street', 'Calle Mayor 1');
  await card.fill('Postal address, Postal code', '28013');
  await card.fill('Postal address, Town', 'Madrid');
  await card.choose('Postal address, Country', 'Spain');
  await card.fill('Description', 'Likes oak.\nNever call before nine.');
  await card.fill('Tags', 'oak, early bird');
  await card.fill('VAT number', 'ESX1234567X');
  await card.fill('Also known as', 'Bine');
  await card.click('Save');
  await card.see('Sabine Brandt-Nowak saved');
  await card.see('\nPartner\n');
  await card.see('Nobody is responsible');
  await card.see('private@brandt.example\nPrivate');
  await card.see('\nbrandt.example\n');
  await card.see('Calle Mayor 1, 28013 Madrid, Spain');
  await card.see('Likes oak.\nNever call before nine.');
  await card.see('early bird');
  await card.see('ESX1234567X');
  await card.see('Bine');
  await card.click('Undo');
  await card.gone('Brandt-Nowak');
  await card.gone('early bird');
  await card.see('\nCustomer\n');
});
