import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { until } from '../until';
import { placeOfControl, readText } from './control';
import { FirefoxWindow } from './firefox-window';
import { PANEL_WIDTH, type Panel } from './panel';
import type { Session } from './session';

const SIDEBAR = `document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`;

/** Runs in a page of the extension. */
async function colourSettled(dark: boolean): Promise<void> {
  const [sidebar] = (
    globalThis as unknown as {
      browser: { extension: { getViews(of: { type: string }): Window[] } };
    }
  ).browser.extension.getViews({ type: 'sidebar' });
  if (!sidebar) return;
  while (sidebar.matchMedia('(prefers-color-scheme: dark)').matches !== dark) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  const { document } = sidebar;
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
}

/**
 * No protocol shows the sidebar as a page, so it is read from another page of the extension and
 * clicked from the browser's window.
 */
export class FirefoxPanel implements Panel {
  readonly #window: FirefoxWindow;
  readonly #witness: Page;

  private constructor(window: FirefoxWindow, witness: Page) {
    this.#window = window;
    this.#witness = witness;
  }

  static async of(session: Session): Promise<FirefoxPanel> {
    const window = await FirefoxWindow.of(session.browser);
    await until(
      () => window.evaluate<boolean>('SidebarController.isOpen'),
      'The sidebar is not open.',
    );
    await window.evaluate(
      `(() => { const box = document.getElementById('sidebar-box');
        for (const side of ['width', 'minWidth', 'maxWidth']) box.style[side] = '${PANEL_WIDTH}px'; })()`,
    );
    return new FirefoxPanel(window, session.options);
  }

  text(): Promise<string> {
    return this.#witness.evaluate(readText, true);
  }

  async click(name: string): Promise<void> {
    const inside = await until(
      () => this.#witness.evaluate(placeOfControl, name, true),
      `There is no “${name}” in the sidebar.`,
    );
    const offset = await this.#window.evaluate<string>(
      `(() => {
        const outer = document.getElementById('sidebar').getBoundingClientRect();
        const inner = ${SIDEBAR}.getBoundingClientRect();
        return JSON.stringify([outer.x + inner.x, outer.y + inner.y]);
      })()`,
    );
    const [left, top] = JSON.parse(offset);
    const place = `${left + inside.x}, ${top + inside.y}`;
    await this.#window.evaluate(
      `for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        const buttons = type === 'mousedown' ? 1 : 0;
        window.synthesizeMouseEvent(type, ${place}, { button: 0, clickCount: 1, buttons }, {});
      }`,
    );
  }

  async setDark(dark: boolean): Promise<void> {
    await this.#window.evaluate(
      `Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${dark ? 1 : 0})`,
    );
    await this.#witness.evaluate(colourSettled, dark);
  }

  async shoot(file: string): Promise<void> {
    const url = await this.#window.evaluate<string>(
      `(async () => {
        const image = await ${SIDEBAR}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        canvas.getContext('2d').drawImage(image, 0, 0);
        return canvas.toDataURL();
      })()`,
    );
    await writeFile(file, Buffer.from(url.split(',')[1]!, 'base64'));
  }
}
