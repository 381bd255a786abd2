import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openPopup } from '../../browser/popup';
import type { Session } from '../../browser/session';
import { randomFrom } from '../lookup/random';
import { settle } from '../settle';
import { type Key, typeText } from './keys';
import type { Typed } from './typed';

/** A page of the extension with nothing but a field. */
const BARE = 'bare.html';

/** What was typed into the popup, and the same into a page that does nothing. */
export interface Round {
  keys: Key[];
  bare: Key[];
  /** Frames painted a second. */
  frames: number;
}

/** A popup of the browser's own, with what watches it in it. */
export type Open = (shown?: string) => Promise<Page>;

export async function writeBarePage(extension: string): Promise<void> {
  await writeFile(join(extension, BARE), '<!doctype html><title>-</title><input autofocus />');
}

export function openOver(session: Session, page: Page, probe: string): Open {
  return async (shown) => {
    await page.bringToFront();
    const popup = await openPopup(session, page, shown);
    await popup.evaluate(probe);
    await popup.waitForSelector('input:focus');
    return popup;
  };
}

export async function roundOf(
  { options }: Session,
  open: Open,
  typed: readonly Typed[],
): Promise<Round> {
  const popup = await open();
  await popup.waitForSelector('[role=option]');
  await settle(popup);
  const keys = await typeAll(popup, typed, false);
  const frames = await popup.evaluate(() => window.typing.frames());
  await popup.close();
  const show = (shown: string) =>
    options.evaluate((file) => chrome.action.setPopup({ popup: file }), shown);
  await show(BARE);
  const page = await open(BARE);
  await settle(page);
  const bare = await typeAll(page, typed, true);
  await page.close();
  await show('popup.html');
  return { keys, bare, frames };
}

async function typeAll(page: Page, typed: readonly Typed[], bare: boolean): Promise<Key[]> {
  const keys: Key[] = [];
  const random = randomFrom(3);
  for (const one of typed) keys.push(...(await typeText(page, one, random, bare)));
  return keys;
}
