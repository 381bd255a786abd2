import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '@/tools/until';
import { type CardPanel, openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { HARUKA } from './people';

let ficha: Ficha;
let card: CardPanel;
beforeAll(async () => {
  ficha = await startFicha();
  card = await openCard(ficha, HARUKA, '青葉 遥');
  await card.tab('Relations');
});
afterAll(() => ficha?.close());

/** Names and roles of the relations listed, in their order. */
function listed(): Promise<string[]> {
  return card.page.$$eval('[data-relation]', (rows) =>
    rows.map((row) => (row as HTMLElement).querySelector('button')!.innerText),
  );
}

/** Waits until some relation listed has all of the texts. */
async function seeRelation(...texts: string[]): Promise<void> {
  await until(
    async () => (await listed()).some((row) => texts.every((text) => row.includes(text))),
    `No relation says ${texts.join(', ')}.`,
  );
}

async function relate(text: string, option: string, role: string): Promise<void> {
  await card.click('Add an organization');
  const find = await card.page.waitForSelector('::-p-aria([name="Organization"][role="combobox"])');
  await find!.click();
  await card.page.keyboard.type(text);
  await card.page.locator(`::-p-xpath(//*[@role="option"][contains(., "${option}")])`).click();
  await card.fill('Role', role);
  await card.click('Link');
  await seeRelation(option.replace(/^Create “|”$/g, ''), role);
}

it('a contact is linked to three organizations, each with a role of its own, one of them made on the way', async () => {
  await relate('Feinmech', 'Feinmechanik Löwe GmbH', 'Adviser');
  await relate('Muller', 'Müller & Söhne GmbH & Co. KG', 'Interpreter');
  await relate('Nordlicht Werkstatt', 'Nordlicht Werkstatt', 'Founder');
  await seeRelation('株式会社あおば精機');
});

it.each([
  ['Feinmechanik Löwe GmbH', 'Adviser'],
  ['Müller & Söhne GmbH & Co. KG', 'Interpreter'],
  ['Nordlicht Werkstatt', 'Founder'],
])('%s shows the contact with the role, in its list and in the picture', async (name, role) => {
  await card.click(name);
  await until(async () => (await listed()).length > 0, `The card of ${name} lists nobody.`);
  await card.tab('Relations');
  await seeRelation('青葉 遥', role);
  const picture = await card.page.waitForSelector(`::-p-aria(${name} and those around)`);
  const drawn = await picture!.evaluate((element) => (element as HTMLElement).innerText);
  expect(drawn).toContain('青葉 遥');
  expect(drawn).toContain(role);
  await card.click('Back');
  await card.see('青葉 遥');
  await seeRelation(name, role);
});

it('a role that is over is marked as former on both sides, and a removed one comes back by undo', async () => {
  const act = async (name: string, action: string) => {
    await card.click(`Actions for ${name}`);
    await card.click(action);
  };
  await act('Feinmechanik Löwe GmbH', 'Mark as former');
  await card.see('Former (1)');
  await act('Nordlicht Werkstatt', 'Remove relation');
  await card.see('Relation with Nordlicht Werkstatt removed');
  await until(
    async () => !(await listed()).some((row) => row.includes('Nordlicht')),
    'The removed relation is still there.',
  );
  await card.click('Undo');
  await seeRelation('Nordlicht Werkstatt', 'Founder');
  await card.click('Former (1)');
  await card.click('Feinmechanik Löwe GmbH');
  await card.tab('Relations');
  // Sabine Brandt has left it before.
  await card.click('Former (2)');
  await seeRelation('青葉 遥', 'Adviser', 'former');
});
