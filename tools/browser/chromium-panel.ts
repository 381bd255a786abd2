import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { until } from '../until';
import { type Place, placeOfControl, readText } from './control';
import { goToExtensionPage } from './extension-page';
import { PANEL_HEIGHT, PANEL_WIDTH, type Panel } from './panel';
import type { Session } from './session';

export class ChromiumPanel implements Panel {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async of({ browser, extensionUrl }: Session): Promise<ChromiumPanel> {
    const target = await until(
      async () =>
        browser.targets().find((one) => one.url().startsWith(`${extensionUrl}sidepanel.html`)),
      'The side panel did not open.',
    );
    const page = await target.asPage();
    await page.setViewport({ width: PANEL_WIDTH, height: PANEL_HEIGHT });
    return new ChromiumPanel(page);
  }

  /** A second one beside the real side panel: its page in a tab. */
  static async inTab(session: Session): Promise<ChromiumPanel> {
    const page = await session.browser.newPage();
    await page.setViewport({ width: PANEL_WIDTH, height: PANEL_HEIGHT });
    await goToExtensionPage(session, page, 'sidepanel.html');
    return new ChromiumPanel(page);
  }

  text(): Promise<string> {
    return this.page.evaluate(readText, false);
  }

  async click(name: string): Promise<void> {
    let before: Place | undefined;
    const { x, y } = await until(async () => {
      const now = await this.page.evaluate(placeOfControl, name, false);
      // What has just been drawn may still be moved, and a person waits until it is not.
      const still = now?.x === before?.x && now?.y === before?.y;
      before = now;
      return still ? now : undefined;
    }, `There is no “${name}” in the side panel.`);
    await this.page.mouse.click(x, y);
  }

  async setDark(dark: boolean): Promise<void> {
    await setScheme(this.page, dark ? 'dark' : 'light');
  }

  async shoot(file: string): Promise<void> {
    await writeFile(file, await this.page.screenshot());
  }
}

/** Resolves when the colours have stopped changing. */
export async function setScheme(page: Page, scheme: 'dark' | 'light'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}
