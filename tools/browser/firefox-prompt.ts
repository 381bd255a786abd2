import type { Browser } from 'puppeteer-core';
import { until } from '../until';
import { FirefoxWindow } from './firefox-window';

/** Presses "Allow" in Firefox's own question for permissions. */
export async function allowInFirefox(browser: Browser): Promise<void> {
  await press(browser, 'button');
}

/** Presses "Deny" in it. */
export async function refuseInFirefox(browser: Browser): Promise<void> {
  await press(browser, 'secondaryButton');
}

async function press(browser: Browser, button: 'button' | 'secondaryButton'): Promise<void> {
  const window = await FirefoxWindow.of(browser);
  const open = `PopupNotifications.isPanelOpen`;
  await until(() => window.evaluate<boolean>(open), 'Firefox asked nothing.');
  // Firefox takes no click on a question that has only just come.
  await until(async () => {
    await window.evaluate(`PopupNotifications.panel.firstElementChild?.${button}.click()`);
    return !(await window.evaluate<boolean>(open));
  }, 'The question did not go away.');
}
