import browser, { type Omnibox, type Tabs } from 'webextension-polyfill';
import { isTargetTaken, setPanelTarget } from '@/utils/adapters/waiting-target';
import { likelyAccounts } from '@/utils/app/search';
import type { PanelTarget } from '@/utils/app/shell';
import type { Account } from '@/utils/core/account';
import { openWorkerStore } from './recogniser';

const MOST = 6;

/** `ficha` in the address bar. Listeners are set while the worker starts. */
export function answerOmnibox(): void {
  const { omnibox, i18n } = browser;
  omnibox.setDefaultSuggestion({ description: i18n.getMessage('omniboxHint') });
  omnibox.onInputChanged.addListener((text, suggest) => {
    void accountsFor(text).then((accounts) => suggest(suggestionsFor(accounts)), console.error);
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    void open(text, disposition).catch(console.error);
  });
}

async function accountsFor(text: string): Promise<Account[]> {
  const store = await openWorkerStore();
  const begun = await store.searchAccounts(text, MOST);
  const left = MOST - begun.length;
  return left > 0 ? [...begun, ...(await store.similarAccounts(text, left))] : begun;
}

/** What was typed without a typing error hides what is only like it. */
async function accountsMeant(text: string): Promise<Account[]> {
  const { found } = await likelyAccounts(await openWorkerStore(), text, MOST);
  return found;
}

/** What is chosen stands in the address bar, so it reads as a name; the address tells namesakes apart. */
function suggestionsFor(accounts: readonly Account[]): Omnibox.SuggestResult[] {
  const texts = accounts.map((account) => {
    const address = addressOf(account);
    return {
      name: account.name,
      content: [account.name, address].filter(Boolean).join(' '),
      address,
    };
  });
  return texts.map(({ name, content, address }) => ({
    content,
    description: import.meta.env.FIREFOX
      ? content
      : `<match>${escaped(name)}</match> <dim>${escaped(address)}</dim>`,
  }));
}

function addressOf(account: Account): string {
  const domain = account.kind === 'organization' ? account.domains[0] : undefined;
  return account.emails[0]?.address ?? domain ?? '';
}

/** Chromium reads descriptions as XML. */
function escaped(text: string): string {
  return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

async function open(text: string, disposition: Omnibox.OnInputEnteredDisposition): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const accounts = await accountsMeant(text);
  const exact = accounts.filter((account) => suggestionsFor([account])[0]!.content === text);
  const [only] = exact.length === 1 ? exact : accounts;
  const meant = exact.length === 1 || accounts.length === 1 ? only : undefined;
  const target: PanelTarget = { accountIds: meant ? [meant.id] : [], matchKey: '', text: '' };
  await setPanelTarget(tab!.windowId!, meant ? target : { ...target, asked: text });
  await showPanel(tab!, disposition);
}

/** What is typed into the address bar is no click for the browser: without an open panel a tab has to do. */
async function showPanel(
  { id: tabId }: Tabs.Tab,
  disposition: Omnibox.OnInputEnteredDisposition,
): Promise<void> {
  if (await isTargetTaken()) return;
  const url = browser.runtime.getURL('/sidepanel.html');
  if (disposition === 'currentTab') await browser.tabs.update(tabId, { url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
