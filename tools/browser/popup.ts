import type { Page } from 'puppeteer-core';
import { until } from '../until';
import { clickButton } from './extension-page';
import type { Extension } from './session';

type Running = Pick<Extension, 'browser' | 'extensionId' | 'extensionUrl'>;

/** The popup of Chromium's toolbar button, as a click on it opens it over the page. */
export async function openPopup(running: Running, page: Page): Promise<Page> {
  const { browser, extensionId, extensionUrl } = running;
  const extension = (await browser.extensions()).get(extensionId)!;
  await extension.triggerAction(page);
  const target = await until(
    async () => browser.targets().find((one) => one.url() === `${extensionUrl}popup.html`),
    'The popup did not open.',
  );
  return target.asPage();
}

/** Opens the side panel as the popup's button does. */
export async function openPanelByPopup(running: Running, page: Page): Promise<void> {
  const popup = await openPopup(running, page);
  // It closes under the click, maybe before the browser confirms that.
  await clickButton(popup, ['Open panel', 'Abrir panel']).catch((error) =>
    until(async () => popup.isClosed(), String(error)),
  );
}
