import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { needBrowser } from '../../browser/need';
import { openPopup } from '../../browser/popup';
import { type Session, startSession } from '../../browser/session';
import { buildIfStale } from '../../build';
import { makeLaunchCopy } from '../../launch-copy';
import { until } from '../../until';
import { bundled } from '../bundle';
import { randomFrom } from '../lookup/random';
import { settle } from '../settle';
import { median } from '../table';
import { fillStore } from './filled-store';
import { type Key, typeText } from './keys';
import { printKeys } from './printed';
import { type Texts, textsFor } from './typed';

const SEQUENCES = 60;
const OPENINGS = 7;
const MAKING_MS = 900_000;

/**
 * What the popup takes from a key to the painted answer, in a store of very many accounts.
 * @param folder where the filled store is kept; one that is there already is used again
 */
export async function typing(folder: string, accounts: number): Promise<void> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>A page</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const extension = join(folder, 'typing-extension');
  await makeLaunchCopy(await buildIfStale('chromium'), extension, [url]);
  const options = { extension, headless: true, profile: join(folder, 'typing-profile') };
  const start = () => startSession(needBrowser('chromium'), options);
  try {
    const filling = await start();
    const count = await prepared(filling, url, accounts).finally(() => filling.browser.close());
    const texts = textsFor(count, SEQUENCES);
    // Started anew, so that nothing of the filling is left in memory.
    const session = await start();
    try {
      const page = await session.browser.newPage();
      await page.goto(url);
      const probe = await bundled('tools/bench/typing/probe.ts');
      const open = async () => {
        await page.bringToFront();
        const popup = await openPopup(session, page);
        await popup.evaluate(probe);
        await popup.waitForSelector('input:focus');
        return popup;
      };
      console.log(
        `\nTyping in the popup, ${count.toLocaleString('en')} accounts (Chromium, ms from the input event)`,
      );
      const cold = await coldOpenings(open, texts);
      const popup = await open();
      await popup.waitForSelector('[role=option]');
      await settle(popup);
      const keys: Key[] = [];
      const random = randomFrom(3);
      for (const one of texts.typed) keys.push(...(await typeText(popup, one, random)));
      await popup.close();
      const { making, made } = await whileMade(session.options, open, texts);
      printKeys(keys, making);
      console.log(cold);
      console.log(
        `The search file was made in ${(made / 1000).toFixed(1)} s beside the popup, typed in meanwhile.`,
      );
    } finally {
      await session.browser.close();
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Filled, and all that Ficha makes of it beside is made. @returns how many accounts there are */
async function prepared({ browser, options }: Session, url: string, accounts: number) {
  const count = await fillStore(options, accounts);
  const page = await browser.newPage();
  await page.goto(url);
  await options.reload();
  await packed(options);
  return count;
}

/** Popups typed into as soon as they are there. */
async function coldOpenings(open: () => Promise<Page>, { begun, misspelt }: Texts) {
  const times = async (texts: string[], withHit: boolean) => {
    const all: number[] = [];
    for (const text of texts.slice(0, OPENINGS)) {
      const popup = await open();
      const [ms] = await Promise.all([
        popup.evaluate((asked, hit) => window.typing.listed(asked, hit), text, withHit),
        popup.keyboard.type(text),
      ]);
      all.push(ms);
      await popup.close();
    }
    return all;
  };
  const answered = await times(begun, false);
  const forgiven = await times(misspelt, true);
  return `Since the popup was opened: the first answer after ${median(answered).toFixed(0)} ms (${answered[0]!.toFixed(0)} in a browser just started), the first that forgives a typo, from the search file, after ${median(forgiven).toFixed(0)} ms`;
}

async function whileMade(options: Page, open: () => Promise<Page>, { typed }: Texts) {
  await options.evaluate(await bundled('tools/bench/typing/fill.ts'));
  await options.evaluate(() => window.filling.forgetSearchFile());
  const from = Date.now();
  const popup = await open();
  let made: number | undefined;
  const over = packed(options).then(() => {
    made = Date.now() - from;
  });
  const making: Key[] = [];
  const random = randomFrom(3);
  for (const one of typed) {
    if (made !== undefined) break;
    making.push(...(await typeText(popup, one, random)));
  }
  await over;
  await popup.close();
  return { making, made: made! };
}

async function packed(options: Page): Promise<void> {
  await options.evaluate(await bundled('tools/bench/typing/fill.ts'));
  const ask = () => options.evaluate(() => window.filling.isPacked());
  await until(ask, 'The store was not packed.', MAKING_MS);
}
