import { setTimeout as passed } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { goToExtensionPage } from '../browser/extension-page';
import { matchesOf } from '../browser/matches';
import type { Session } from '../browser/session';
import { type MainThread, measureMainThread } from './main-thread';
import type { Rival } from './rivals';
import { settle } from './settle';

export interface Result extends MainThread {
  /** Until the first marks are drawn, in milliseconds. */
  toMarks: number;
  /** Distinct texts found. */
  found: number;
}

export interface Contestant {
  name: string;
  /** Loads the page, waits until it is still, and has it marked once. */
  measure(): Promise<Result>;
}

/**
 * The page is loaded in a tab in the background, where Ficha waits: its reading would be mixed with the
 * loading. Drawing the page for the first time counts as Ficha's.
 */
export function ficha(session: Session, url: string): Contestant {
  const measure = async () => {
    const { page, own } = await inBackground(session, url);
    if ((await matchesOf(own)).length > 0) throw new Error('The page was read in the background');
    let toMarks = 0;
    const isOwn = (script: string) => script.startsWith(session.extensionUrl);
    const thread = await measureMainThread(page, isOwn, async () => {
      await page.bringToFront();
      toMarks = await page.evaluate(untilMarked);
      await allFound(own);
      await settle(page);
    });
    const found = (await matchesOf(own)).length;
    await Promise.all([own.close(), page.close()]);
    return { ...thread, toMarks, found };
  };
  return { name: 'Ficha', measure };
}

/** What drawing the page takes alone: it is in Ficha's main thread, and in nobody else's. */
export function shown(session: Session, url: string): Contestant {
  const measure = async () => {
    const { page, own } = await inBackground(session, url);
    const thread = await measureMainThread(
      page,
      () => false,
      async () => {
        await page.bringToFront();
        await settle(page);
      },
    );
    await Promise.all([own.close(), page.close()]);
    return { ...thread, toMarks: 0, found: 0 };
  };
  return { name: 'the page drawn, not marked', measure };
}

/** Loaded and laid out, and not seen. */
async function inBackground(session: Session, url: string): Promise<{ page: Page; own: Page }> {
  const page = await session.browser.newPage();
  const own = await session.browser.newPage();
  await goToExtensionPage(session, own, 'options.html');
  await own.bringToFront();
  await page.goto(url);
  await page.evaluate(() => document.body.offsetHeight);
  await passed(1_000);
  return { page, own };
}

export function rival(session: Session, url: string, one: Rival, names: string[]): Contestant {
  const measure = async () => {
    const page = await session.browser.newPage();
    await page.goto(url);
    for (const script of one.scripts) await page.addScriptTag({ content: script });
    await page.addScriptTag({ content: `window.rival = (names) => {${one.run}}` });
    await settle(page);
    let toMarks = 0;
    // What is put into the page has no address; the bench's own functions have one of puppeteer.
    const isOwn = (script: string) => script === '' || script.startsWith(url);
    const thread = await measureMainThread(page, isOwn, async () => {
      toMarks = await page.evaluate(runRival, names);
      await settle(page);
    });
    const found = await page.evaluate(
      () => new Set([...document.querySelectorAll('mark, td a')].map((e) => e.textContent)).size,
    );
    await page.close();
    return { ...thread, toMarks, found };
  };
  return { name: one.name, measure };
}

/** Runs in the page: milliseconds until a mark is drawn. */
async function untilMarked(): Promise<number> {
  const from = performance.now();
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if ([...CSS.highlights.values()].some(({ size }) => size > 0)) return performance.now() - from;
  }
}

/** Resolves when a second has brought nothing more. */
async function allFound(own: Page): Promise<void> {
  for (let before = 0; ; ) {
    await passed(1_000);
    const { length } = await matchesOf(own);
    if (length > 0 && length === before) return;
    before = length;
  }
}

/** Runs in the page, until what was wrapped is drawn. The rival has a task of its own, which a trace tells of. */
async function runRival(names: string[]): Promise<number> {
  const { rival } = window as unknown as { rival(names: string[]): void };
  const from = performance.now();
  setTimeout(rival, 0, names);
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - from;
}
