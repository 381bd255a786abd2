import { afterAll, beforeAll, expect, it } from 'vitest';
import { FirefoxPopup, pressInFirefox } from '@/tools/browser/firefox-popup';
import { hideSidebar, showSidebar } from '@/tools/browser/firefox-sidebar';
import { FirefoxWindow } from '@/tools/browser/firefox-window';
import { marksOn, waitForMark } from '@/tools/browser/marks';
import { until } from '@/tools/until';
import { type Ficha, startFicha } from './ficha';
import { HARUKA, SABINE } from './people';

let ficha: Ficha;
let window: FirefoxWindow;
beforeAll(async () => {
  ficha = await startFicha('firefox');
  window = await FirefoxWindow.of(ficha.browser);
});
afterAll(() => ficha?.close());

it('Firefox’s button opens the lookup, which forgives a typing error; Enter opens the sidebar on the account', async () => {
  await hideSidebar(window);
  await shown(`<p>${HARUKA}</p>`);
  const popup = await FirefoxPopup.open(ficha);
  await popup.type('sabnie');
  await firstIs(popup, 'Sabine Brandt');
  await popup.press('Enter');
  await ficha.panelWith('Head of Purchasing');
  await until(async () => (await popup.text()) === '', 'The popup stays open.');
});

it('Enter pressed before the answer is there opens the account too', async () => {
  await hideSidebar(window);
  await shown(`<p>${HARUKA}</p>`);
  const popup = await FirefoxPopup.open(ficha);
  await pressInFirefox(window, [...'sabine grunwald', 'Enter']);
  await ficha.panelWith('Sabine Grünwald');
  await until(async () => (await popup.text()) === '', 'The popup stays open.');
});

it('Firefox’s lookup copies the address of the chosen line by one key', async () => {
  await shown(`<p>${HARUKA}</p>`);
  const popup = await FirefoxPopup.open(ficha);
  await popup.type('sabine brandt');
  await firstIs(popup, 'Sabine Brandt');
  await popup.press('Control+c');
  await popup.see(SABINE);
  const copied = () => window.evaluate<string>('navigator.clipboard.readText()');
  await until(async () => (await copied()) === SABINE, 'The address was not copied.');
});

it('Firefox’s lookup switches Ficha off on a site and on again', async () => {
  const page = await shown(`<p>${SABINE}</p>`);
  await waitForMark(page, SABINE);
  const popup = await FirefoxPopup.open(ficha);
  await popup.see('Tint what is found');
  await popup.turn('Ficha on 127.0.0.1');
  await until(async () => (await marksOn(page)).length === 0, 'The page is still marked.');
  await popup.turn('Ficha on 127.0.0.1');
  await waitForMark(page, SABINE);
});

it('“ficha” in Firefox’s address bar finds an account and shows its card in the open sidebar', async () => {
  await showSidebar(window);
  await ficha.panelWith('');
  await shown(`<p>${HARUKA}</p>`);
  await window.evaluate('gURLBar.select()');
  await pressInFirefox(window, [...'ficha sabine brandt']);
  const row = `[...document.querySelectorAll('.urlbarView-row')][1]?.textContent ?? ''`;
  await until(
    async () => (await window.evaluate<string>(row)).includes(SABINE),
    'The address bar offers nobody.',
  );
  await pressInFirefox(window, ['ArrowDown', 'Enter']);
  await ficha.panelWith('Head of Purchasing');
});

async function shown(html: string) {
  const page = await ficha.open(html);
  await page.bringToFront();
  return page;
}

async function firstIs(popup: FirefoxPopup, name: string): Promise<void> {
  let lines: string[] = [];
  await until(async () => {
    lines = await popup.lines();
    return lines[0]?.startsWith(name);
  }, `“${name}” is not the first line.`);
  expect(lines.at(-1)).toContain('Create');
}
