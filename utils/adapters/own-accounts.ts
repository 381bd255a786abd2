import browser from 'webextension-polyfill';

/** Whose webmail each site is, as its pages have said since the browser was started. In memory only. */
const PREFIX = 'own:';

export async function ownAccountsOf(site: string): Promise<string[]> {
  const stored = await browser.storage.session.get(PREFIX + site);
  return (stored[PREFIX + site] as string[] | undefined) ?? [];
}

/** @returns whether any of them is new */
export async function addOwnAccounts(site: string, addresses: readonly string[]): Promise<boolean> {
  const known = await ownAccountsOf(site);
  const all = [...new Set([...known, ...addresses])];
  if (all.length === known.length) return false;
  await browser.storage.session.set({ [PREFIX + site]: all });
  return true;
}
