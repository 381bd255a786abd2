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
  it('the form of an invoice with a mistake in a line keeps to WCAG 2.2 AA', async () => {
    await setScheme(card.page, scheme);
    await card.click('Create');
    await card.click('Invoice');
    await card.fill('1. Description', 'Shelf system');
    await card.fill('Quantity', 'many');
    await card.click('Save');
    await card.see('Something is missing');
    expect(await violations(card.page)).toEqual([]);
    await card.click('Cancel');
  });

  it('the page of an invoice paid in part and the form of its payment keep to WCAG 2.2 AA', async () => {
    await setScheme(card.page, scheme);
    await card.tab('Invoices');
    await card.click('Shelving for the stores');
    await card.see('Payments');
    expect(await violations(card.page)).toEqual([]);
    await card.click('Record payment');
    await card.see('is open.');
    expect(await violations(card.page)).toEqual([]);
    await card.click('Cancel');
    await card.click('Sabine Brandt');
  });
});
