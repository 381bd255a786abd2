import browser, { type Tabs } from 'webextension-polyfill';
import type { ActivePage } from '../app/shell';
import { AppError } from '../core/error';
import { siteOf } from '../core/site';
import { unmarkedSites } from './mark-sites';
import { offSites } from './off-sites';
import { contentOfTab, onMatches, readFrames } from './page-matches';
import { ALL_SITES, injectInto, watchSites } from './sites';

/** Calls at once and whenever the active tab of this window, its address or its matches change. */
export function watchActivePage(listener: (page: ActivePage | undefined) => void): () => void {
  let turn = 0;
  let tabId: number | undefined;
  const look = async () => {
    const mine = ++turn;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    tabId = tab?.id;
    const page = tab && (await pageOf(tab));
    if (mine !== turn) return;
    listener(page);
  };
  const again = () => void look();
  const updated = (id: number, info: { status?: string; url?: string }) => {
    if (id === tabId && (info.status || info.url)) again();
  };
  const stopMatches = onMatches((id) => id === tabId && again());
  browser.tabs.onActivated.addListener(again);
  browser.tabs.onUpdated.addListener(updated);
  const stopSites = watchSites(again);
  const stopMarked = unmarkedSites.watch(again);
  const stopOff = offSites.watch(again);
  again();
  return () => {
    turn = Number.POSITIVE_INFINITY;
    stopMatches();
    browser.tabs.onActivated.removeListener(again);
    browser.tabs.onUpdated.removeListener(updated);
    stopSites();
    stopMarked();
    stopOff();
  };
}

/**
 * Reads the page this once, as far as the user's last click on the toolbar lets Ficha into it.
 * @throws AppError `page-not-readable`
 */
export async function readOnce(tabId: number): Promise<void> {
  try {
    await injectInto(tabId);
  } catch (cause) {
    throw new AppError('page-not-readable', `tab ${tabId}`, { cause });
  }
}

/**
 * A click on the toolbar lets Ficha into the page in front of the user, as it stands then, whatever is
 * granted. Left alone are a page that is read all the time, and one whose site is switched off.
 */
export async function readActivePage(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const page = tab && (await pageOf(tab));
  if (page?.access !== 'none' && page?.access !== 'once') return;
  try {
    await injectInto(page.tabId);
  } catch (error) {
    console.info('Ficha cannot read this page', error);
  }
}

async function pageOf(tab: Tabs.Tab): Promise<ActivePage> {
  const tabId = tab.id!;
  const [content, frames, all] = await Promise.all([
    contentOfTab(tabId),
    readFrames(tabId),
    browser.permissions.contains({ origins: ALL_SITES }),
  ]);
  const origin = siteOf(tab.url);
  const [unmarked, off] = await Promise.all([
    origin && unmarkedSites.has(origin),
    origin && offSites.has(origin),
  ]);
  const page = { tabId, ...content, marked: !unmarked, ...(origin && { origin }) };
  if (off) return { ...page, access: 'off' };
  const site = origin && (await browser.permissions.contains({ origins: [`${origin}/*`] }));
  if (site) return { ...page, access: 'granted' };
  if (frames.length > 0) return { ...page, access: 'once' };
  // Without a grant the browser hides the address; with all granted, it hides only what nobody may read.
  return { ...page, access: (tab.url ? !origin : all) ? 'impossible' : 'none' };
}
