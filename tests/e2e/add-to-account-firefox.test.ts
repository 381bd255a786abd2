import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseInFirefoxMenu } from '@/tools/browser/firefox-menu';
import { type Ficha, startFicha, waitForPanel } from './ficha';
import { SABINE } from './people';

let ficha: Ficha;
beforeAll(async () => {
  ficha = await startFicha('firefox');
});
afterAll(() => ficha?.close());

async function selected(html: string) {
  const page = await ficha.open(html);
  const at = await page.$eval('#here', (element) => {
    getSelection()?.selectAllChildren(element);
    const { x, y } = element.getBoundingClientRect();
    return { x: x + 20, y: y + 8 };
  });
  return { page, at };
}

it('Firefox opens its sidebar on the sheet, and adds what is ticked', async () => {
  const { page, at } = await selected(`<p id="here">${SABINE}<br>Tel. +49 711 998877</p>`);
  await chooseInFirefoxMenu(page, at, 'Add to account');
  const panel = await ficha.panelWith('What to add');
  expect(await panel.text()).toContain('+49 711 998877');
  await panel.click('Save');
  await waitForPanel(panel, 'Added to Sabine Brandt: 1 phone number, 1 note');
  await panel.click('Undo');
});

it('Firefox looks up the account that is meant', async () => {
  const { page, at } = await selected(`<p id="here">Write to ${SABINE}</p>`);
  await chooseInFirefoxMenu(page, at, 'Look up in Ficha');
  await ficha.panelWith('Head of Purchasing');
});
