import { afterAll, beforeAll, it } from 'vitest';
import { until } from '@/tools/until';
import { type CardPanel, openCard } from './card';
import { type Ficha, startFicha } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
let card: CardPanel;
beforeAll(async () => {
  ficha = await startFicha();
  card = await openCard(ficha, SABINE, 'Head of Purchasing');
  await card.click('Create');
  await card.click('Opportunity');
  await card.fill('Title', 'Hall 8 fit-out');
  await card.fill('Amount', '12500');
  await card.click('Save');
  await card.see('Related records');
});
afterAll(() => ficha?.close());

/** The middle of a stage's mark. */
async function middleOf(stage: string): Promise<{ x: number; y: number }> {
  const mark = await card.page.waitForSelector(
    `::-p-xpath(//label[.//input][normalize-space(.)="${stage}"])`,
  );
  const { x, y, width, height } = (await mark!.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}
function chosen(): Promise<string> {
  return card.page.evaluate(
    () => document.querySelector('fieldset input:checked')?.parentElement?.innerText ?? '',
  );
}
const standsAt = (stage: string) =>
  until(async () => (await chosen()) === stage, `The opportunity is not at “${stage}”.`);

it('moves by arrow keys, by a drag and by a click, each with an undo', async () => {
  await standsAt('Enquiry');
  await card.page.focus('fieldset input:checked');
  await card.page.keyboard.press('ArrowRight');
  await card.see('Moved to Meeting');
  await standsAt('Meeting');
  await card.see('40%');

  const { mouse } = card.page;
  const [from, over, to] = [
    await middleOf('Meeting'),
    await middleOf('Proposal'),
    await middleOf('Negotiation'),
  ];
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(over.x, over.y, { steps: 4 });
  await standsAt('Proposal');
  await mouse.move(to.x, to.y, { steps: 4 });
  await mouse.up();
  await card.see('Moved to Negotiation');
  await card.see('80%');

  const first = await middleOf('Enquiry');
  await mouse.click(first.x, first.y);
  await card.see('Moved to Enquiry');
  await card.click('Undo');
  await standsAt('Negotiation');
});

it('is won with a reason, which stands on its page, and opens again', async () => {
  await card.click('Won');
  await card.see('What won it?');
  await card.click('Quality');
  await card.click('Mark as won');
  await card.see('Won: Hall 8 fit-out');
  await card.see('Quality');
  await card.see('100%');
  await card.see('won');
  await card.click('Reopen');
  await card.see('Hall 8 fit-out is open again');
  await card.see('80%');
});
