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
  await card.click('Müller & Söhne GmbH & Co. KG');
  await card.page.waitForSelector('#card-tab-overview');
});
afterAll(() => ficha?.close());

/** Each with something that stands there once it is drawn. */
const TABS = [
  ['Overview', 'Latest'],
  ['History', 'Upcoming'],
  ['Relations', 'Neighbourhood'],
  ['Opportunities', 'New opportunity'],
  ['Estimates', 'New estimate'],
  ['Invoices', 'New invoice'],
  ['Payments', 'New payment'],
  ['Projects', 'Archived'],
  ['Tasks', 'Completed'],
  ['Events', 'Planned'],
  ['E-mails', 'New e-mail'],
  ['Calls', 'Log a call'],
  ['Notes', 'New note'],
] as const;

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each(TABS)('the tab %s keeps to WCAG 2.2 AA', async (tab, sign) => {
    await setScheme(card.page, scheme);
    await card.tab(tab);
    await card.see(sign);
    expect(await violations(card.page)).toEqual([]);
  });

  it('a list that is narrowed and searched keeps to WCAG 2.2 AA', async () => {
    await setScheme(card.page, scheme);
    await card.tab('Invoices');
    await card.click('Overdue');
    await card.click('Search in this list');
    await card.page.keyboard.type('nothing has this');
    await card.see('Nothing matches the filter');
    expect(await violations(card.page)).toEqual([]);
    await card.click('Reset filter');
  });

  it('an open menu and the form of a new relation keep to WCAG 2.2 AA', async () => {
    await setScheme(card.page, scheme);
    await card.click('Create');
    expect(await violations(card.page)).toEqual([]);
    await card.page.keyboard.press('Escape');
    await card.tab('Relations');
    await card.click('Add a person');
    await card.see('New relation');
    expect(await violations(card.page)).toEqual([]);
    await card.click('Cancel');
  });
});
