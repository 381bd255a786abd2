import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setScheme } from '@/tools/browser/chromium-panel';
import { violations } from './axe';
import { type CardPanel, openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
let card: CardPanel;
beforeAll(async () => {
  ficha = await startFicha();
  card = await openCard(ficha, SABINE, 'Head of Purchasing');
});
afterAll(() => ficha?.close());

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it('details edited in their place keep to WCAG 2.2 AA', async () => {
    await setScheme(card.page, scheme);
    await card.see('Details');
    await card.click('Add to the details');
    await card.click('Postal address');
    await card.click('Save');
    await card.see('Enter at least a street, a town or a country.');
    await card.click('Show empty fields (3)');
    await card.click('Set VAT number');
    await card.page.waitForSelector('form[aria-label="Edit VAT number"]');
    expect(await violations(card.page)).toEqual([]);
  });

  it('the form of all details keeps to WCAG 2.2 AA', async () => {
    await setScheme(card.page, scheme);
    await card.click('Edit all details');
    await card.see('Ways to reach');
    await card.click('Add a postal address');
    expect(await violations(card.page)).toEqual([]);
    await card.click('Cancel');
    await card.see('Details');
  });
});
