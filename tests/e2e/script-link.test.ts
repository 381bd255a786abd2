import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('a link that would run a script is refused, on the card and in the form', async () => {
  const card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.see('Details');
  await card.click('Add to the details');
  await card.click('Website');
  await card.fill('Website', 'javascript:alert(1)');
  await card.click('Save');
  await card.see('This is no web address.');
  await card.page.keyboard.press('Escape');

  await card.click('Edit all details');
  await card.see('Ways to reach');
  await card.click('Add a social link');
  await card.fill('Social link', 'JavaScript:alert(document.cookie)');
  await card.click('Save');
  await card.see('This is no web address.');
  await card.fill('Social link', 'linkedin.example/in/sabine');
  await card.click('Save');
  await card.see('Sabine Brandt saved');
  await card.see('linkedin.example/in/sabine');
  const links = await card.page.$$eval('a', (all) => all.map((one) => one.protocol));
  expect(links).not.toContain('javascript:');
});
