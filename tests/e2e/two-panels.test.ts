import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '@/tools/until';
import { type CardPanel, openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';
import { panelInTab, routeOf } from './two-panels';

let ficha: Ficha;
let one: CardPanel;
let other: CardPanel;
beforeAll(async () => {
  ficha = await startFicha();
  one = await openCard(ficha, SABINE, 'Head of Purchasing');
  await one.click('Create');
  await one.click('Task');
  await one.fill('Title', 'Send the shelf plan');
  await one.click('Save');
  await one.tab('Tasks');
  await one.click('Send the shelf plan');
  await one.click('Edit');
  await one.see('Edit task');
  other = await panelInTab(ficha, await routeOf(one));
  await other.see('Edit task');
});
afterAll(() => ficha?.close());

const value = ({ page }: CardPanel, name: string) =>
  page.$eval(`::-p-aria([name="${name}"])`, (field) => (field as HTMLInputElement).value);

async function turnTo(panel: CardPanel): Promise<void> {
  await panel.page.bringToFront();
}

it('two panels edit one record at once: what each has changed survives', async () => {
  await turnTo(one);
  await one.fill('Title', 'Send the new shelf plan');
  await turnTo(other);
  await other.click('More fields');
  await other.fill('Description', 'With the prices of March');
  await turnTo(one);
  await one.click('Save');
  await one.see('Send the new shelf plan saved');
  await turnTo(other);
  await until(
    async () => (await value(other, 'Title')) === 'Send the new shelf plan',
    'The form does not follow what was saved elsewhere.',
  );
  expect(await value(other, 'Description')).toBe('With the prices of March');
  await other.click('Save');
  for (const panel of [other, one]) {
    await turnTo(panel);
    await panel.see('Send the new shelf plan');
    await panel.see('With the prices of March');
  }
});

it('of the same field the later wins, and who typed the other is told before saving', async () => {
  await turnTo(other);
  await other.click('Edit');
  await turnTo(one);
  await one.click('Edit');
  await one.fill('Title', 'Send the plan on Monday');
  await turnTo(other);
  await other.fill('Title', 'Send the plan on Tuesday');
  await other.click('High');
  await turnTo(one);
  await one.click('Save');
  await one.see('Send the plan on Monday saved');
  await turnTo(other);
  await other.see('Changed elsewhere meanwhile');
  expect(await value(other, 'Title')).toBe('Send the plan on Tuesday');
  await other.click('Save');
  await other.see('Send the plan on Tuesday saved');
  await turnTo(one);
  await one.see('Send the plan on Tuesday');
  expect(await one.page.$eval('h1', (title) => title.textContent)).toContain('on Tuesday');
});

it('of a field that says nothing below itself one is told as well, and can take what is there', async () => {
  await turnTo(other);
  await other.click('Edit');
  await other.click('Low');
  await turnTo(one);
  await one.click('Edit');
  await one.click('Normal');
  await one.click('Save');
  await one.see('saved');
  await turnTo(other);
  await other.see('Somebody has changed this meanwhile');
  await other.click('Take theirs');
  await until(
    async () => !(await other.text()).includes('Somebody has changed'),
    'The notice stays though theirs is taken.',
  );
  await other.click('Cancel');
  await other.see('Normal');
});
