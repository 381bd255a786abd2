import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumPanel, setScheme } from '@/tools/browser/chromium-panel';
import { waitForMark } from '@/tools/browser/marks';
import { chooseInMenu, clickInMenu } from '@/tools/browser/native-menu';
import { openPanelByPopup } from '@/tools/browser/popup';
import { hasScreens, openScreen, type Screen } from '@/tools/browser/screen';
import { until } from '@/tools/until';
import { violations } from './axe';
import { CardPanel } from './card';
import { type Ficha, startFicha } from './ficha';
import { HARUKA, SABINE } from './people';

const SIGNATURE = `<pre id="here">Kind regards
Sabine Brandt
Head of Purchasing
Müller &amp; Söhne GmbH &amp; Co. KG
Tel. +49 711 998877
${SABINE}</pre>`;

let ficha: Ficha;
let screen: Screen;

// No browser shows its own menus without a screen.
describe.skipIf(!hasScreens)('the browser’s own menu', () => {
  beforeAll(async () => {
    screen = await openScreen({ width: 1400, height: 900 });
    ficha = await startFicha('chromium', { display: screen.name, language: 'en' });
  });
  afterAll(async () => {
    await ficha?.close();
    await screen?.close();
  });

  it('adds what is selected to the account that is meant, and takes it back', async () => {
    const panel = await addTo(await opened(SIGNATURE, '#here'));
    await panel.see('Add to account');
    expect(await chosen(panel)).toContain('Sabine Brandt');
    const text = await panel.text();
    expect(text).toMatch(/sabine\.brandt@\S*\s*\S*\s*E-mail · there already/);
    expect(text).toMatch(/Organization · there already/);
    expect(await ticked(panel)).toEqual(['+49 711 998877', 'Kind regards']);

    await panel.fill('Note', 'Asked for blue shelves');
    await panel.click('Save');
    await panel.see('Added to Sabine Brandt: 1 phone number, 1 note');
    await panel.see('Asked for blue shelves');
    await panel.see('711\u00a0998\u00a0877');
    await panel.click('Undo');
    await panel.gone('Asked for blue shelves');
    await panel.gone('711\u00a0998\u00a0877');
  });

  it('keeps what was typed when the panel is closed and opened again', async () => {
    const page = await opened(SIGNATURE, '#here');
    const before = await addTo(page);
    await before.fill('Note', 'Only half of it');
    await before.page.close();

    await openPanelByPopup(ficha, page);
    const after = new CardPanel(await ChromiumPanel.of(ficha));
    await after.see('Brought back as you left it.');
    expect(await noteIn(after)).toBe('Only half of it');
    await after.click('Cancel');
    await after.see('What you typed is discarded');
  });

  it('makes a new account of a link', async () => {
    const page = await opened('<a id="here" href="mailto:nils@nord.example">Nils Holm</a>');
    const panel = await addTo(page);
    await panel.see('nils@nord.example');
    expect(await chosen(panel)).toContain('New account');
    await panel.click('Save');
    await panel.see('Added to Nils Holm: 1 e-mail address');
    await panel.see('nils@nord.example');
    await panel.click('Undo');
    await panel.see('Not in Ficha yet');
  });

  it('offers the page where nothing is selected', async () => {
    const page = await opened('<p id="here">Nothing in particular</p>');
    await chooseInMenu(screen, page, await placeOf(page, '#here'));
    const panel = await panelOn('Note with a link to this page');
    await panel.see('Website');
    await panel.click('Cancel');
  });

  it('without a selection goes by the lines that were clicked', async () => {
    const page = await opened(`<p>${SABINE}</p><hr><p id="here">Haruka Aoba, ${HARUKA}</p>`);
    await waitForMark(page, HARUKA);
    await chooseInMenu(screen, page, await placeOf(page, '#here'));
    const panel = await panelOn('Note with a link to this page');
    expect(await chosen(panel)).toContain(HARUKA);
    await panel.click('Cancel');
  });

  it('reads the selection of a site that was not granted, line by line', async () => {
    const page = await opened(SIGNATURE);
    await page.goto(page.url().replace('127.0.0.1', 'localhost'));
    await selectIn(page.mainFrame(), '#here');
    const panel = await addTo(page);
    await panel.click('New account');
    await until(
      async () => (await chosen(panel)).includes('New account'),
      'The new account is not chosen.',
    );
    const role = () =>
      panel.page.$eval('input[list]', (input) => (input as HTMLInputElement).value);
    await until(async () => (await role()) === 'Head of Purchasing', 'The role was not read.');
    await panel.click('Cancel');
  });

  it('reads a selection of a megabyte, and keeps the beginning of it', async () => {
    const long = `<p>${'All work and no play. '.repeat(50)}</p>`.repeat(1_000);
    const page = await opened(`<div id="here">${SABINE}${long}</div>`, '#here');
    const panel = await addTo(page);
    await panel.see('The selection is longer: its first 10,000 characters are kept.');
    expect(await chosen(panel)).toContain('Sabine Brandt');
    await panel.click('Cancel');
  });

  it('reads a selection in a frame, and one in a field', async () => {
    const html = "<p>ann@first.example</p><p id='here'>bob@framed.example</p>";
    const outer = await opened(`<iframe id="frame" srcdoc="${html}" height="200"></iframe>`);
    const frame = await until(
      async () => outer.frames().find((one) => one.parentFrame()),
      'There is no frame.',
    );
    await selectIn(frame, '#here');
    const box = (await (await outer.$('#frame'))!.boundingBox())!;
    const inside = await placeOf(frame, '#here');
    const framed = await addTo(outer, { x: box.x + inside.x, y: box.y + inside.y });
    await framed.see('bob@framed.example');
    expect(await framed.text()).not.toContain('ann@first.example');
    await framed.click('Cancel');

    const page = await opened('<textarea id="here" rows="3">cleo@typed.example</textarea>');
    await page.$eval('#here', (area) => (area as HTMLTextAreaElement).select());
    const typed = await addTo(page);
    await typed.see('cleo@typed.example');
    await typed.click('Cancel');
  });

  it('looks up the one account that is meant, or fills the search', async () => {
    const known = await opened(`<p id="here">Write to ${SABINE}</p>`, '#here');
    await clickInMenu(screen, known, await placeOf(known, '#here'), 1, { of: 2 });
    await panelOn('Head of Purchasing');

    const words = await opened('<p id="here">Aoba</p>', '#here');
    await clickInMenu(screen, words, await placeOf(words, '#here'), 1, { of: 2 });
    const panel = await panelOn(HARUKA);
    expect(await panel.page.$eval('input[type=search]', (input) => input.value)).toBe('Aoba');
  });

  it.each(['light', 'dark'] as const)('the sheet keeps to WCAG 2.2 AA in %s', async (scheme) => {
    const panel = await addTo(await opened(SIGNATURE, '#here'));
    await panel.see('What to add');
    await setScheme(panel.page, scheme);
    expect(await violations(panel.page)).toEqual([]);
    await panel.click('New account');
    await panel.see('Kind');
    expect(await violations(panel.page)).toEqual([]);
    await panel.click('Cancel');
  });
});

/** A page of its own, with the element selected. */
async function opened(html: string, selected?: string): Promise<Page> {
  const page = await ficha.open(html);
  if (selected) await selectIn(page.mainFrame(), selected);
  return page;
}

function selectIn(frame: Frame, selector: string): Promise<void> {
  return frame.$eval(selector, (element) => getSelection()?.selectAllChildren(element));
}

async function placeOf(view: Page | Frame, selector: string) {
  return view.$eval(selector, (element) => {
    const { x, y } = element.getBoundingClientRect();
    return { x: x + 20, y: y + 8 };
  });
}

async function addTo(page: Page, at?: { x: number; y: number }): Promise<CardPanel> {
  const place = at ?? (await placeOf(page, '#here'));
  await clickInMenu(screen, page, place, 0, { of: 2 });
  return panelOn('What to add');
}

async function panelOn(text: string): Promise<CardPanel> {
  const panel = new CardPanel(await ChromiumPanel.of(ficha));
  await panel.see(text);
  return panel;
}

function chosen(panel: CardPanel): Promise<string> {
  return panel.page.$eval('label:has([type=radio]:checked)', (label) => label.innerText);
}

/** The first line of each row that is ticked. */
function ticked(panel: CardPanel): Promise<string[]> {
  return panel.page.$$eval('label:has([type=checkbox]:checked)', (labels) =>
    labels.map((label) => label.innerText.trim().split('\n')[0]!),
  );
}

function noteIn(panel: CardPanel): Promise<string> {
  return panel.page.$eval('textarea', (area) => area.value);
}
