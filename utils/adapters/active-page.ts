import browser, { type Tabs } from 'webextension-polyfill';
import type { ActivePage } from '../app/shell';
import { AppError } from '../core/error';
import { siteOf } from '../core/site';
import { isMarked, watchMarked } from './mark-sites';
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
  const stopMarked = watchMarked(again);
  again();
  return () => {
    turn = Number.POSITIVE_INFINITY;
    stopMatches();
    browser.tabs.onActivated.removeListener(again);
    browser.tabs.onUpdated.removeListener(updated);
    stopSites();
    stopMarked();
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

async function pageOf(tab: Tabs.Tab): Promise<ActivePage> {
  const tabId = tab.id!;
  const [content, frames, all] = await Promise.all([
    contentOfTab(tabId),
    readFrames(tabId),
    browser.permissions.contains({ origins: ALL_SITES }),
  ]);
  const origin = siteOf(tab.url);
  const marked = origin ? await isMarked(origin) : true;
  const page = { tabId, ...content, marked, ...(origin && { origin }) };
  const site = origin && (await browser.permissions.contains({ origins: [`${origin}/*`] }));
  if (site) return { ...page, access: 'granted' };
  if (frames.length > 0) return { ...page, access: 'once' };
  // Without a grant the browser hides the address; with all granted, it hides only what nobody may read.
  return { ...page, access: (tab.url ? !origin : all) ? 'impossible' : 'none' };
}
