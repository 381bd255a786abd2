import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { goToExtensionPage } from '../../browser/extension-page';
import type { Extension, Session } from '../../browser/session';

/** All that waking costs where there is nothing to do: an extension whose worker answers at once. */
const FILES = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Floor',
    version: '1',
    background: { service_worker: 'worker.js' },
  }),
  'worker.js': `chrome.runtime.onConnect.addListener((port) => {
    port.onMessage.addListener((message) => port.postMessage(message));
  });`,
  'page.html': '<!doctype html><title>Floor</title>',
};

export interface Floor extends Extension {
  page: Page;
}

/** @param folder made for it, and read as long as the browser runs */
export async function openFloor(session: Session, folder: string): Promise<Floor> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  const extensionId = await session.browser.installExtension(folder);
  const page = await session.browser.newPage();
  const floor = { ...session, extensionId, extensionUrl: `chrome-extension://${extensionId}/` };
  await goToExtensionPage(floor, page, 'page.html');
  return { ...floor, page };
}

/** Runs in its page: milliseconds from a message to a sleeping worker to its answer. */
export function askFloor(): Promise<number> {
  const from = performance.now();
  const port = chrome.runtime.connect();
  return new Promise((resolve) => {
    port.onMessage.addListener(() => {
      resolve(performance.now() - from);
      port.disconnect();
    });
    port.postMessage('?');
  });
}
