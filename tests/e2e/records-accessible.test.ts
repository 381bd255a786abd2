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

const KINDS = [
  ['Event', 'Title'],
  ['Task', 'Title'],
  ['Call', 'Title'],
  ['Note', 'Text'],
  ['E-mail', 'Subject'],
  ['Opportunity', 'Title'],
  ['Project', 'Title'],
] as const;

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  it.each(
    KINDS,
  )('%s: form, form with mistakes and page keep to WCAG 2.2 AA', async (kind, field) => {
    await setScheme(card.page, scheme);
    await card.click('Create');
    await card.click(kind);
    await card.fill(field, ' ');
    await card.click('More fields');
    expect(await violations(card.page)).toEqual([]);
    await card.click('Save');
    await card.page.waitForSelector('[aria-invalid="true"]');
    expect(await violations(card.page)).toEqual([]);
    await card.fill(field, `${kind} in ${scheme}`);
    await card.click('Save');
    await card.see(`${kind} added`);
    if (kind !== 'Opportunity' && kind !== 'Project') await card.click('Open');
    await card.see('Related records');
    expect(await violations(card.page)).toEqual([]);
    await card.click('Sabine Brandt');
    await card.see('Head of Purchasing');
  });

  it('the question for a reason and the choice of a record to link keep to WCAG 2.2 AA', async () => {
    await setScheme(card.page, scheme);
    await card.click('Create');
    await card.click('Opportunity');
    await card.click('Save');
    await card.see('Related records');
    await card.click('Lost');
    await card.see('Why was it lost?');
    expect(await violations(card.page)).toEqual([]);
    await card.page.keyboard.press('Escape');
    await card.click('Link a record');
    await card.see('Title or number');
    expect(await violations(card.page)).toEqual([]);
    await card.page.keyboard.press('Escape');
    await card.click('Sabine Brandt');
    await card.see('Head of Purchasing');
  });
});
