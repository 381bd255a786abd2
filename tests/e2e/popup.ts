import type { Page } from 'puppeteer-core';
import { openPopup } from '@/tools/browser/popup';
import { until } from '@/tools/until';
import type { Ficha } from './ficha';

type Key = 'Control' | 'Enter' | 'ArrowDown' | 'a' | 'c' | 'v';

/** The quick lookup, as somebody uses it by the keyboard. */
export class Lookup {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async over(ficha: Ficha, page: Page): Promise<Lookup> {
    await page.bringToFront();
    const popup = await openPopup(ficha, page);
    await popup.waitForSelector('input:focus');
    return new Lookup(popup);
  }

  /** @param page of the popup in a tab of its own */
  static in(page: Page): Lookup {
    return new Lookup(page);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** What is typed takes the place of what stood there. */
  async ask(text: string): Promise<void> {
    await this.press('Control', 'a');
    await this.type(text);
  }

  async press(...keys: Key[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.down(key);
    for (const key of keys.reverse()) await this.page.keyboard.up(key);
  }

  /** Keys that close the popup: it is gone before the last is let go. */
  async leaveBy(...keys: Key[]): Promise<void> {
    // It may be gone before the browser confirms the key.
    for (const key of keys) await this.page.keyboard.down(key).catch(() => undefined);
    await until(async () => this.page.isClosed(), 'The popup stays open.');
  }

  /** The lines of the list, each with its parts behind one another. */
  lines(): Promise<string[]> {
    return this.page.$$eval('div[role=option]', (options) =>
      options.map((option) => option.innerText.replace(/\s*\n\s*/g, ' · ')),
    );
  }

  /** Waits until those are the lines, by what stands in front. */
  async list(...beginnings: string[]): Promise<void> {
    let last: string[] = [];
    await until(async () => {
      last = await this.lines();
      const fits = beginnings.every((text, at) => last[at]?.startsWith(text));
      return fits && last.length === beginnings.length;
    }, 'The list is another.').catch((error: Error) => {
      throw new Error(`${error.message} Its lines are:\n${last.join('\n')}`);
    });
  }

  /** Waits until the first line begins with the text. */
  async first(text: string): Promise<void> {
    let last: string[] = [];
    await until(async () => {
      last = await this.lines();
      return last[0]?.startsWith(text);
    }, `The first line is not “${text}”.`).catch((error: Error) => {
      throw new Error(`${error.message} The lines are:\n${last.join('\n')}`);
    });
  }

  /** Waits until the popup shows the text. */
  async see(text: string): Promise<void> {
    await until(
      async () => (await this.page.evaluate(() => document.body.innerText)).includes(text),
      `The popup does not show “${text}”.`,
    );
  }
}
