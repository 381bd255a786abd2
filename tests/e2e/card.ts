import type { Page } from 'puppeteer-core';
import { ChromiumPanel } from '@/tools/browser/chromium-panel';
import { clickMark, waitForMark } from '@/tools/browser/marks';
import { until } from '@/tools/until';
import { type Ficha, waitForPanel } from './ficha';

/**
 * The real side panel on the card of the account with this address, as a user comes to it: by a
 * click on a mark in a page.
 * @param name what the card shows
 */
export async function openCard(ficha: Ficha, address: string, name: string): Promise<CardPanel> {
  const page = await ficha.open(`<p>${address}</p>`);
  await clickMark(page, await waitForMark(page, address));
  const panel = await ChromiumPanel.of(ficha);
  await waitForPanel(panel, name);
  return new CardPanel(panel);
}

/** What a user does in the panel: finds things by their names, clicks, types, reads. */
export class CardPanel {
  readonly panel: ChromiumPanel;
  readonly page: Page;

  constructor(panel: ChromiumPanel) {
    this.panel = panel;
    this.page = panel.page;
  }

  /** A button, link or fold by its name. */
  click(name: string): Promise<void> {
    return this.panel.click(name);
  }

  /** Waits until the panel shows the text. */
  see(text: string): Promise<void> {
    return waitForPanel(this.panel, text);
  }

  /** Waits until the panel no longer shows the text. */
  async gone(text: string): Promise<void> {
    await until(async () => !(await this.text()).includes(text), `“${text}” is still shown.`);
  }

  text(): Promise<string> {
    return this.panel.text();
  }

  /** Types over what stands in the field with this label. Dates as `YYYY-MM-DD`. */
  fill(label: string, text: string): Promise<void> {
    return fillField(this.page, label, text);
  }

  /** Chooses in a list by what the user reads there. */
  choose(label: string, option: string): Promise<void> {
    return chooseOption(this.page, label, option);
  }

  /** The browser would ask whether to start a program for the telephone or the mail, and take no clicks meanwhile. */
  async startNoPrograms(): Promise<void> {
    await this.page.evaluate(() => {
      document.addEventListener('click', (event) => {
        const link = (event.target as Element).closest('a');
        if (link && /^(?:tel|mailto):/.test(link.href)) event.preventDefault();
      });
    });
  }

  /** The tab of the card, which must be open. */
  async tab(name: string): Promise<void> {
    await this.page
      .locator(`::-p-xpath(//*[@role="tab"][starts-with(normalize-space(.), "${name}")])`)
      .click();
  }
}

/** @param within XPath of what the field stands in; anywhere without it */
export async function fillField(
  page: Page,
  label: string,
  text: string,
  within = '',
): Promise<void> {
  await page.locator(`::-p-xpath(${within}${field(label)})`).fill(text);
}

export async function chooseOption(page: Page, label: string, option: string): Promise<void> {
  const select = await page.waitForSelector(`::-p-xpath(${field(label)})`);
  const value = await select!.evaluate(
    (element, text) =>
      [...(element as HTMLSelectElement).options].find((one) => one.text === text)?.value,
    option,
  );
  if (value === undefined) throw new Error(`“${label}” offers no “${option}”.`);
  await select!.select(value);
}

/** A control by its label, whether tied by `for` or by `aria-label`. */
function field(label: string): string {
  const named = `//label[starts-with(normalize-space(.), "${label}")]/@for`;
  return `//*[self::input or self::select or self::textarea][@id = ${named} or @aria-label="${label}"]`;
}
