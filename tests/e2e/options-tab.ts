import type { Page } from 'puppeteer-core';
import { clickButton, waitForText } from '@/tools/browser/extension-page';
import { until } from '@/tools/until';
import { chooseOption, fillField } from './card';
import type { Ficha } from './ficha';

/** A section of the options page, in front, as a user comes to it. */
export async function openOptions(ficha: Ficha, section: string): Promise<OptionsTab> {
  const { options } = ficha;
  await options.bringToFront();
  await options.locator(`::-p-xpath(//nav//a[normalize-space(.)="${section}"])`).click();
  await options.waitForSelector(`section[aria-label="${section}"]`);
  return new OptionsTab(options);
}

/** What a user does in the options. */
export class OptionsTab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  click(name: string): Promise<void> {
    return clickButton(this.page, [name]);
  }

  see(text: string, ms?: number): Promise<void> {
    return waitForText(this.page, [text], ms);
  }

  /** Types over what stands in the field and leaves it. */
  async fill(label: string, text: string): Promise<void> {
    await fillField(this.page, label, text);
    await this.page.keyboard.press('Tab');
  }

  /** As `fill`, in the form for a new entry. */
  async fillNew(label: string, text: string): Promise<void> {
    await fillField(this.page, label, text, '//main//form');
  }

  choose(label: string, option: string): Promise<void> {
    return chooseOption(this.page, label, option);
  }

  /** What the menu of a row offers. */
  async menu(row: string, item: string): Promise<void> {
    await this.click(`More for ${row}`);
    await this.page
      .locator(`::-p-xpath(//*[@role="menu"][@aria-label="More for ${row}"]//button[.="${item}"])`)
      .click();
  }

  /** The names in a list that can be put in order, from the top. */
  order(list: string): Promise<string[]> {
    return this.page.$$eval(`ol[aria-label="${list}"] > li input`, (inputs) =>
      inputs.map((input) => input.value),
    );
  }

  /** Drags the row by its handle a little beyond the other one's. */
  async drag(row: string, to: string): Promise<void> {
    const middle = async (name: string) => {
      const handle = await this.page.waitForSelector(`[aria-label="Move ${name}"]`);
      const { x, y, width, height } = (await handle!.boundingBox())!;
      return [x + width / 2, y + height / 2] as const;
    };
    const [from, [x, y]] = [await middle(row), await middle(to)];
    await this.page.mouse.move(...from);
    await this.page.mouse.down();
    const beyond = y > from[1] ? 8 : -8;
    await this.page.mouse.move(x, y + beyond, { steps: 8 });
    await this.page.mouse.up();
  }

  /** Waits until the list stands in this order. */
  async inOrder(list: string, names: readonly string[]): Promise<void> {
    let last: string[] = [];
    await until(
      async () => {
        last = await this.order(list);
        return last.join() === names.join();
      },
      `${list} do not stand as ${names.join(', ')}.`,
    ).catch((error: Error) => {
      throw new Error(`${error.message} They stand as ${last.join(', ')}.`);
    });
  }
}
