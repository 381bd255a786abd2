import browser from 'webextension-polyfill';

/** Origins on which the user does not want to see marks, in `storage.local`. */
const KEY = 'unmarked';

export async function unmarkedSites(): Promise<string[]> {
  const stored = await browser.storage.local.get(KEY);
  return (stored[KEY] as string[] | undefined) ?? [];
}

/** Whether marks are painted there. Pages without an origin of their own follow the rest. */
export async function isMarked(origin: string): Promise<boolean> {
  return !(await unmarkedSites()).includes(origin);
}

export async function setMarked(origin: string, marked: boolean): Promise<void> {
  const others = (await unmarkedSites()).filter((one) => one !== origin);
  await browser.storage.local.set({ [KEY]: marked ? others : [...others, origin] });
}

/** Calls the listener whenever a site is taken out or put in. Returns the function that ends it. */
export function watchMarked(listener: () => void): () => void {
  const changed = (changes: object) => {
    if (KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}
