import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForMark } from '@/tools/browser/marks';
import type { Panel } from '@/tools/browser/panel';
import { openPanelByPopup } from '@/tools/browser/popup';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { STRANGER } from './people';

const OF_MUELLER = 'https://www.mueller-soehne.example/';
const OF_NOBODY = 'https://www.acme-tools.example/impressum';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha('chromium', { sites: [OF_MUELLER, OF_NOBODY] });
});
afterAll(() => ficha?.close());

/** The panel beside the page, once it shows the text. */
async function panelBeside(page: Page, text: string): Promise<Panel> {
  await openPanelByPopup(ficha, page);
  return ficha.panelWith(text);
}

const dataOf = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

it('a page at an account’s own domain leads to its card', async () => {
  const page = await ficha.openAt(OF_MUELLER, '<p>Herzlich willkommen</p>');
  await panelBeside(page, 'this website');
  await page.close();
});

it('the imprint of a site nobody knows is offered as a new organization with its domain', async () => {
  const imprint = '<h1>Impressum</h1><p>Acme Tools GmbH<br>Werkstraße 3<br>Hosting: Globex AG</p>';
  const page = await ficha.openAt(OF_NOBODY, imprint);
  const panel = await panelBeside(page, 'this is acme-tools.example');
  await panel.click('Add Acme Tools GmbH');
  await waitForPanel(panel, 'Acme Tools GmbH added');
  await waitForPanel(panel, 'acme-tools.example');
  await panel.click('Undo');
  await page.close();
});

it('whom only structured data name is listed, in three syntaxes', async () => {
  const person = { '@type': 'Person', name: 'Olga Orlova', email: STRANGER, jobTitle: 'Engineer' };
  const page = await ficha.open(`${dataOf({ '@graph': [person] })}
    <div itemscope itemtype="https://schema.org/Store"><b itemprop="name">Ironmongery Fox</b>
      <a itemprop="email" href="mailto:fox@ironmongery-fox.example">Write</a></div>
    <div vocab="https://schema.org/" typeof="Organization"><b property="name">Otter Mills</b></div>`);
  const panel = await panelBeside(page, 'Olga Orlova');
  await waitForPanel(panel, 'Engineer');
  await waitForPanel(panel, 'Ironmongery Fox');
  await waitForPanel(panel, 'fox@ironmongery-fox.example');
  await waitForPanel(panel, 'Otter Mills');
  await page.close();
});

it('data that come with another view of an app replace those of the last one', async () => {
  const page = await ficha.open(dataOf({ '@type': 'Organization', name: 'Otter Mills' }));
  const panel = await panelBeside(page, 'Otter Mills');
  await page.evaluate(() => {
    document.querySelector('script')!.textContent = JSON.stringify({
      '@type': 'Organization',
      name: 'Badger Works',
    });
    history.pushState({}, '', '#badger');
    document.title = 'Badger';
  });
  await waitForPanel(panel, 'Badger Works');
  expect(await panel.text()).not.toContain('Otter Mills');
  await page.close();
});

it('data made to choke on cost nothing but themselves', async () => {
  const deep = '['.repeat(140_000) + ']'.repeat(140_000);
  const huge = JSON.stringify(Array.from({ length: 60_000 }, () => ({ '@type': 'Organization' })));
  const inherited =
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"__proto__"}';
  const scripts = [deep, huge, inherited, '{"@type":"Organization","name":{"name":{"name":1}}}']
    .map((text) => `<script type="application/ld+json">${text}</script>`)
    .join('');
  const clobbered =
    '<form typeof="Organization"><input name="querySelectorAll"><input name="getAttribute"></form>';
  const page = await ficha.open(`${scripts}${clobbered}<p>${STRANGER}</p>`);
  await waitForMark(page, STRANGER, 'new');
  expect(await page.evaluate('({}).polluted')).toBeUndefined();
  await page.close();
});
