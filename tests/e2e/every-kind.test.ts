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

/** Fields of a form, by label. */
type Filled = Record<string, string>;

const ONE_LINE: Filled = { '1. Description': 'Shelf', 'Unit price': '100' };

/** Kind, the tab that lists it, the field that names it, what else it cannot do without, and whether its page opens by itself. */
const KINDS: [kind: string, tab: string, field: string, others: Filled, opens: boolean][] = [
  ['Event', 'Events', 'Title', {}, false],
  ['Task', 'Tasks', 'Title', {}, false],
  ['Call', 'Calls', 'Title', {}, false],
  ['Note', 'Notes', 'Text', {}, false],
  ['E-mail', 'E-mails', 'Subject', {}, false],
  ['Opportunity', 'Opportunities', 'Title', {}, true],
  ['Project', 'Projects', 'Title', {}, true],
  ['Estimate', 'Estimates', 'Title', ONE_LINE, true],
  ['Invoice', 'Invoices', 'Title', ONE_LINE, true],
  ['Payment', 'Payments', 'Title', { Amount: '1' }, false],
];

/** Papers and payments name themselves, so their title is folded away. */
const FOLDED = ['Estimate', 'Invoice', 'Payment'];

it.each(
  KINDS,
)('%s: made on a contact’s card it stands in its tab, in the history and with the organization', async (kind, tab, field, others, opens) => {
  const title = `Brand-new ${kind.toLowerCase()}`;
  await card.click('Create');
  await card.click(kind);
  for (const [label, text] of Object.entries(others)) await card.fill(label, text);
  if (FOLDED.includes(kind)) await card.click('More fields');
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
  // Of a long history only what is in sight is there to be read.
  await card.click('Search the history');
  await card.page.keyboard.type(title);
  await card.see(title);
  await card.page.keyboard.press('Escape');
  await card.tab(tab);
  await card.see(title);
  await card.tab('Overview');
});
