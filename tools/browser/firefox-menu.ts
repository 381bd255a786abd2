import type { Page } from 'puppeteer-core';
import { until } from '../until';
import type { Place } from './control';
import { FirefoxWindow } from './firefox-window';

const MENU = `document.getElementById('contentAreaContextMenu')`;

/** Opens Firefox's own menu with the right mouse button, and in Ficha's part of it chooses the entry. */
export async function chooseInFirefoxMenu(page: Page, at: Place, entry: string): Promise<void> {
  const window = await FirefoxWindow.of(page.browser());
  const state = () => window.evaluate<string>(`${MENU}.state`);
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await until(async () => (await state()) === 'open', 'Firefox opened no menu.');
  await window.evaluate(
    `(async () => {
      const ficha = [...${MENU}.querySelectorAll('menu')].find((one) => one.label === 'Ficha');
      const shown = new Promise((resolve) =>
        ficha.menupopup.addEventListener('popupshown', resolve, { once: true }));
      ficha.openMenu(true);
      await shown;
      const items = [...ficha.menupopup.querySelectorAll('menuitem')];
      ficha.menupopup.activateItem(items.find((one) => one.label === ${JSON.stringify(entry)}));
    })()`,
  );
  await until(async () => (await state()) === 'closed', 'Firefox’s menu stays open.');
}
