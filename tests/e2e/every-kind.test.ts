import { afterAll, beforeAll, it } from 'vitest';
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

/** Kind, the tab that lists it, the field that names it, and whether its page opens by itself. */
const KINDS = [
  ['Event', 'Events', 'Title', false],
  ['Task', 'Tasks', 'Title', false],
  ['Call', 'Calls', 'Title', false],
  ['Note', 'Notes', 'Text', false],
  ['E-mail', 'E-mails', 'Subject', false],
  ['Opportunity', 'Opportunities', 'Title', true],
  ['Project', 'Projects', 'Title', true],
] as const;

it.each(
  KINDS,
)('%s: made on a contact’s card it stands in its tab, in the history and with the organization', async (kind, tab, field, opens) => {
  const title = `Brand-new ${kind.toLowerCase()}`;
  await card.click('Create');
  await card.click(kind);
  await card.fill(field, title);
  await card.click('Save');
  await card.see(`${kind} added: ${title}`);
  // Its message would say the title too.
  await card.click(opens ? 'Close' : 'Open');
  await card.see('Related records');
  await card.click('Müller & Söhne GmbH & Co. KG');
  await card.tab(tab);
  await card.see(title);
  await card.click('Back');
  await card.see('Related records');
  await card.click('Sabine Brandt');
  await card.see('Head of Purchasing');
  await card.tab('History');
  await card.see(title);
  await card.tab(tab);
  await card.see(title);
  await card.tab('Overview');
});
