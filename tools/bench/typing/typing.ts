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
import { HURRIED, type Key, type Pace, SKILLED, typeBare, typeText } from './keys';
import { printFloor, printKeys } from './printed';
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
  const start = (unboundFrames = false) =>
    startSession(needBrowser('chromium'), { ...options, unboundFrames });
  try {
    const filling = await start();
    const count = await prepared(filling, url, accounts).finally(() => filling.browser.close());
    const texts = textsFor(count, SEQUENCES);
    const many = `${count.toLocaleString('en')} accounts`;
    // Started anew, so that nothing of the filling is left in memory.
    await withSession(start(true), url, async (session, open) => {
      console.log(`\nTyping in the popup, ${many} (Chromium, ms from the input event)`);
      console.log('Frames drawn as fast as they can be, as by a monitor that shows each at once');
      const keys = await typedKeys(open, texts, HURRIED);
      printKeys(keys);
      printFloor(keys, await bareKeys(session, HURRIED));
    });
    await withSession(start(), url, async (session, open) => {
      console.log('\nThe same at 60 Hz, where a frame waits up to 16.7 ms for its turn');
      const cold = await coldOpenings(open, texts);
      for (const pace of [HURRIED, SKILLED]) {
        const keys = await typedKeys(open, texts, pace);
        console.log(`Keys ${pace.least} to ${pace.most} ms after the answer to the one before`);
        printKeys(keys);
        printFloor(keys, await bareKeys(session, pace));
      }
      console.log(cold);
      const { making, made } = await whileMade(session.options, open, texts);
      printKeys(making);
      console.log(
        `The search file was made in ${(made / 1000).toFixed(1)} s beside the popup, typed in meanwhile.`,
      );
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

type Open = () => Promise<Page>;

async function withSession(
  starting: Promise<Session>,
  url: string,
  run: (session: Session, open: Open) => Promise<void>,
): Promise<void> {
  const session = await starting;
  try {
    const page = await session.browser.newPage();
    await page.goto(url);
    const probe = await bundled('tools/bench/typing/probe.ts');
    await run(session, async () => {
      await page.bringToFront();
      const popup = await openPopup(session, page);
      await popup.evaluate(probe);
      await popup.waitForSelector('input:focus');
      return popup;
    });
  } finally {
    await session.browser.close();
  }
}

async function typedKeys(open: Open, { typed }: Texts, pace: Pace): Promise<Key[]> {
  const popup = await open();
  await popup.waitForSelector('[role=option]');
  await settle(popup);
  const keys: Key[] = [];
  const random = randomFrom(3);
  for (const one of typed) keys.push(...(await typeText(popup, one, random, pace)));
  await popup.close();
  return keys;
}

async function bareKeys({ browser }: Session, pace: Pace): Promise<number[]> {
  const page = await browser.newPage();
  await page.evaluate(await bundled('tools/bench/typing/probe.ts'));
  const times = await typeBare(page, randomFrom(5), pace);
  await page.close();
  return times;
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
async function coldOpenings(open: Open, { begun, misspelt }: Texts) {
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

async function whileMade(options: Page, open: Open, { typed }: Texts) {
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
