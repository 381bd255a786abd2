import { goToExtensionPage } from '../browser/extension-page';
import { matchesOf } from '../browser/matches';
import type { Session } from '../browser/session';
import { until } from '../until';
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

/** Reads the page a second time, as after a change in the accounts: the first is mixed with its loading. */
export function ficha(session: Session, url: string): Contestant {
  const measure = async () => {
    const page = await session.browser.newPage();
    await page.goto(url);
    await until(() => page.evaluate(hasMarks), 'Ficha marked nothing.', 60_000);
    await settle(page);
    const own = await session.browser.newPage();
    await goToExtensionPage(session, own, 'options.html');
    await page.bringToFront();
    let toMarks = 0;
    const isOwn = (script: string) => script.startsWith(session.extensionUrl);
    const thread = await measureMainThread(page, isOwn, async () => {
      const marked = page.evaluate(untilMarkedAnew);
      await own.evaluate(reread, url);
      toMarks = await marked;
      await settle(page);
    });
    const found = (await matchesOf(own)).length;
    await Promise.all([own.close(), page.close()]);
    return { ...thread, toMarks, found };
  };
  return { name: 'Ficha', measure };
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

function hasMarks(): boolean {
  return [...CSS.highlights.values()].some((highlight) => highlight.size > 0);
}

/** Runs in the page: milliseconds until a mark is drawn that was not there before. */
async function untilMarkedAnew(): Promise<number> {
  const before = new WeakSet([...CSS.highlights.values()].flatMap((marks) => [...marks]));
  const from = performance.now();
  for (;;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const marks = [...CSS.highlights.values()].flatMap((drawn) => [...drawn]);
    if (marks.some((range) => !before.has(range))) return performance.now() - from;
  }
}

async function reread(url: string): Promise<void> {
  const tabs = await chrome.tabs.query({ url: `${new URL(url).origin.replace(/:\d+$/, '')}/*` });
  await Promise.all(
    tabs.map((tab) => chrome.tabs.sendMessage(tab.id!, { type: 'page.reread', data: [] })),
  );
}

/** Runs in the page, until what was wrapped is drawn. */
function runRival(names: string[]): Promise<number> {
  const from = performance.now();
  (window as unknown as { rival(names: string[]): void }).rival(names);
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
  });
}
