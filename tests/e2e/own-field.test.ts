import { afterAll, beforeAll, it } from 'vitest';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { openOptions } from './options-tab';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('custom fields defined in the options are filled, changed and emptied on the card', async () => {
  const options = await openOptions(ficha, 'Custom fields');
  const define = async (name: string, type: string, choices?: string) => {
    await options.fillNew('Name', name);
    await options.choose('Type', type);
    if (choices) await options.fillNew('Choices', choices);
    await options.click('Add');
    await options.see(`${name} added`);
  };
  await options.click('Add a field');
  await define('Budget', 'Money');
  await define('Contract ends', 'Date');
  await define('Region', 'Choice', 'North\nSouth');
  await define('Portal', 'Link');

  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.see('Show empty fields');
  await card.click('Show empty fields (7)');
  const { keyboard } = card.page;
  await card.click('Set Budget');
  await card.fill('Budget', '12 apples');
  await keyboard.press('Enter');
  await card.see('This is no amount of this currency.');
  await card.fill('Budget', '12,500.5');
  await keyboard.press('Enter');
  await card.see('€12,500.50');
  await card.click('Set Contract ends');
  await card.fill('Contract ends', '2027-02-28');
  await card.click('Save');
  await card.see('February 28, 2027');
  await card.click('Set Region');
  await card.choose('Region', 'South');
  await card.click('Save');
  await card.see('\nSouth\n');
  await card.click('Set Portal');
  await card.fill('Portal', 'javascript:alert(1)');
  await keyboard.press('Enter');
  await card.see('This is no web address.');
  await card.fill('Portal', 'portal.example/42');
  await keyboard.press('Enter');
  await card.page.waitForSelector('a[href="https://portal.example/42"]');

  await card.click('Edit Region');
  await card.choose('Region', 'Not set');
  await card.click('Save');
  await card.see('Region emptied');
  await card.click('Undo');
  await card.see('\nSouth\n');

  await card.click('Edit all details');
  await card.see('Own fields');
  await card.fill('Budget', '900');
  await card.click('Save');
  await card.see('€900.00');
});
