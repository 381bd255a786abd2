import type { Page } from 'puppeteer-core';
import { until } from '../until';
import { FirefoxWindow } from './firefox-window';
import type { Session } from './session';

const BUTTON = `document.querySelector('toolbarbutton[id^="ficha"][id$="-BAP"]')`;
const CONTENT = `document.querySelector('.webextension-popup-browser')`;

/**
 * The popup of Firefox's toolbar button. No protocol shows it as a page, so it is read from another page
 * of the extension, and its keys are pressed in the browser's window.
 */
export class FirefoxPopup {
  readonly #window: FirefoxWindow;
  readonly #witness: Page;

  private constructor(window: FirefoxWindow, witness: Page) {
    this.#window = window;
    this.#witness = witness;
  }

  /** Clicks the button, and waits until what is typed goes into the field. */
  static async open(session: Session): Promise<FirefoxPopup> {
    const window = await FirefoxWindow.of(session.browser);
    await window.evaluate(`${BUTTON}.click()`);
    const popup = new FirefoxPopup(window, session.options);
    await until(() => popup.#witness.evaluate(isReady), 'The popup did not open.');
    await window.evaluate(`${CONTENT}.focus()`);
    return popup;
  }

  type(text: string): Promise<void> {
    return pressInFirefox(this.#window, [...text]);
  }

  press(key: string): Promise<void> {
    return pressInFirefox(this.#window, [key]);
  }

  /** The lines of the list, by what stands in front. */
  lines(): Promise<string[]> {
    return this.#witness.evaluate(linesOfList);
  }

  /** Waits until it shows the text. */
  async see(text: string): Promise<void> {
    let last = '';
    await until(async () => {
      last = await this.text();
      return last.includes(text);
    }, `The popup does not show “${text}”.`).catch((error: Error) => {
      throw new Error(`${error.message} It shows:\n${last}`);
    });
  }

  /** Empty where it is closed. */
  text(): Promise<string> {
    return this.#witness.evaluate(textOfPopup);
  }

  /** Turns the switch that begins with the text. */
  turn(label: string): Promise<void> {
    return this.#witness.evaluate(turnSwitch, label);
  }
}

/** Real keys, pressed one after another where the window has its focus; `Control+c` both at once. */
export function pressInFirefox(window: FirefoxWindow, keys: readonly string[]): Promise<void> {
  return window.evaluate(
    `(() => {
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keyboard.beginInputTransactionForTests(window);
      const codes = { Enter: 'RETURN', ArrowDown: 'DOWN', Control: 'CONTROL' };
      for (const together of ${JSON.stringify(keys.map((key) => (key.length > 1 ? key.split('+') : [key])))}) {
        const events = together.map((key) => {
          const code = KeyEvent['DOM_VK_' + codes[key]] ?? 0;
          return new KeyboardEvent('', { key, keyCode: code });
        });
        for (const event of events) keyboard.keydown(event);
        for (const event of events.reverse()) keyboard.keyup(event);
      }
    })()`,
  );
}

/** These run in a page of the extension. */
function isReady(): boolean {
  const [popup] = browser.extension.getViews({ type: 'popup' });
  return popup?.document.activeElement?.getAttribute('role') === 'combobox';
}

function linesOfList(): string[] {
  const [popup] = browser.extension.getViews({ type: 'popup' });
  const options = popup?.document.querySelectorAll<HTMLElement>('div[role=option]') ?? [];
  return [...options].map((option) => option.innerText);
}

function textOfPopup(): string {
  const [popup] = browser.extension.getViews({ type: 'popup' });
  return popup?.document.body.innerText ?? '';
}

function turnSwitch(text: string): void {
  const [popup] = browser.extension.getViews({ type: 'popup' });
  const labels = popup?.document.querySelectorAll('label') ?? [];
  [...labels].find((one) => one.innerText.startsWith(text))!.click();
}

declare const browser: { extension: { getViews(of: { type: 'popup' }): Window[] } };
