import { afterAll, beforeAll, it } from 'vitest';
import { ChromiumPanel } from '@/tools/browser/chromium-panel';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { until } from '@/tools/until';
import { CardPanel } from './card';
import { type Ficha, startFicha } from './ficha';
import { openOptions } from './options-tab';
import { HUBERS, STRANGER } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha();
});
afterAll(() => ficha?.close());

it('whom a mention stands for is chosen once for a site, and chosen again', async () => {
  const page = await ficha.open(`<p>${HUBERS}</p>`);
  await clickMark(page, await waitForMark(page, HUBERS, 'several'));
  const panel = new CardPanel(await ChromiumPanel.of(ficha));
  await panel.click('Always Maria Huber on this site');
  await waitForMark(page, HUBERS, 'known');
  await panel.click('On this page');
  await panel.see(`chosen by you for “${HUBERS}”`);
  await panel.click('Correct Maria Huber');
  await panel.click(`Choose again for “${HUBERS}”`);
  await waitForMark(page, HUBERS, 'several');
  await page.close();
});

it('with the account that was chosen its choice goes, and comes back with it', async () => {
  const page = await ficha.open(`<p>${HUBERS}</p>`);
  await clickMark(page, await waitForMark(page, HUBERS, 'several'));
  const panel = new CardPanel(await ChromiumPanel.of(ficha));
  const clickUntil = (text: string) =>
    until(async () => {
      await clickMark(page, await waitForMark(page, HUBERS, 'known'));
      return (await panel.text()).includes(text);
    }, `The mark does not lead to “${text}”.`);
  await panel.click('Always Maria Huber on this site');
  await clickMark(page, await waitForMark(page, HUBERS, 'known'));
  await panel.see('Inhaberin');
  await panel.click('More actions');
  await panel.click('Delete account');
  await panel.see('Maria Huber deleted');
  // Only Josef Huber has the address then.
  await clickUntil('Tischlermeister');
  await panel.click('Undo');
  await clickUntil('Inhaberin');
  await panel.click('On this page');
  await panel.click('Correct Maria Huber');
  await panel.click(`Choose again for “${HUBERS}”`);
  await waitForMark(page, HUBERS, 'several');
  await page.close();
});

it('somebody who is never to be shown is left out, and comes back in the options', async () => {
  const page = await ficha.open(`<p>${STRANGER}, ${HUBERS}</p>`);
  await clickMark(page, await waitForMark(page, STRANGER, 'new'));
  const panel = new CardPanel(await ChromiumPanel.of(ficha));
  await panel.click('Correct Olga Orlova');
  await panel.click(`Never show ${STRANGER}`);
  await panel.gone('Olga Orlova');
  const options = await openOptions(ficha, 'Corrections');
  await options.click('Show again');
  await page.bringToFront();
  await waitForMark(page, STRANGER, 'new');
  await page.close();
});

it('a company that signs a message is offered as new, with those who work there', async () => {
  const signature = `<p>Olga Orlova<br>Head of Logistics<br>Polarstern Spedition GmbH<br>${STRANGER}</p>`;
  const page = await ficha.open(`${signature}<p>ivan.petrov@orbit.example</p>`);
  await clickMark(page, await waitForMark(page, STRANGER, 'new'));
  const panel = new CardPanel(await ChromiumPanel.of(ficha));
  await panel.click('On this page');
  await panel.see('Head of Logistics · at Polarstern Spedition GmbH');
  await panel.see('“Polarstern Spedition GmbH” on the page');
  await panel.click('Add several');
  await panel.click('Add 2');
  await panel.see('2 contacts added');
  await clickMark(page, await waitForMark(page, STRANGER, 'known'));
  await panel.see('Head of Logistics');
  await panel.see('Polarstern Spedition GmbH');
  await page.close();
});
