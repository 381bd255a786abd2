import browser, { type Scripting, type Tabs } from 'webextension-polyfill';
import { siteOf } from '../core/site';
import { offSites } from './off-sites';

/** All ordinary pages. */
export const ALL_SITES = ['http://*/*', 'https://*/*'];

const SCRIPT_ID = 'page';
const FILE = '/content-scripts/content.js';
/** What marks are painted with. */
const STYLE = '/content-scripts/content.css';

/** Match patterns of the sites the user has granted. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Calls the listener whenever a site is granted or taken back. */
export function watchSites(listener: () => void): () => void {
  const changed = () => listener();
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Open tabs whose page the user has granted and not switched off. */
export async function readableTabs(): Promise<Tabs.Tab[]> {
  const [url, off] = await Promise.all([grantedSites(), offSites.all()]);
  const tabs = url.length > 0 ? await browser.tabs.query({ url }) : [];
  return tabs.filter((tab) => !off.includes(siteOf(tab.url) ?? ''));
}

/** Two events at once must not both find the script unregistered. */
let registering: Promise<void> = Promise.resolve();

/** Registers the content script for just what is granted now and not switched off. Safe to call at any time, any number of times. */
export function registerPageScript(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

async function register(): Promise<void> {
  const [matches, off] = await Promise.all([grantedSites(), offSites.all()]);
  const excludeMatches = off.map((origin) => `${origin}/*`);
  const [there] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (there) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  } else if (there) {
    await browser.scripting.updateContentScripts([
      { id: SCRIPT_ID, css: [STYLE], matches, excludeMatches },
    ]);
  } else {
    await browser.scripting.registerContentScripts([
      {
        id: SCRIPT_ID,
        js: [FILE],
        css: [STYLE],
        matches,
        excludeMatches,
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_idle',
      } as Scripting.RegisteredContentScript,
    ]);
  }
}

/** Reads pages that were open before the site was granted or the extension updated. */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = (await readableTabs()).filter((tab) => !tab.discarded);
  await Promise.allSettled(tabs.map((tab) => injectInto(tab.id!)));
}

/**
 * Reads a tab's page. Where its site is not granted, the user's click is leave to read it as it
 * stands and no more.
 * @throws where the page may not be read at all: no click on the toolbar, a page of the browser's own
 */
export async function injectInto(tabId: number): Promise<void> {
  const granted = (await readableTabs()).some((tab) => tab.id === tabId);
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, func: setOnce, args: [!granted] });
  await browser.scripting.executeScript({ target, files: [FILE] });
}

/** Runs in the page's frames, in the world of the content script. */
function setOnce(once: boolean): void {
  Object.assign(globalThis, { fichaOnce: once });
}
