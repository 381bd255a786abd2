import browser from 'webextension-polyfill';

/** Origins the user has said something about, in `storage.local` under a key. */
export interface SiteList {
  all(): Promise<string[]>;
  has(origin: string): Promise<boolean>;
  put(origin: string, on: boolean): Promise<void>;
  /** Calls the listener whenever a site is put in or taken out. Returns the function that ends it. */
  watch(listener: () => void): () => void;
}

export function siteList(key: string): SiteList {
  const all = async () => {
    const stored = await browser.storage.local.get(key);
    return (stored[key] as string[] | undefined) ?? [];
  };
  return {
    all,
    has: async (origin) => (await all()).includes(origin),
    async put(origin, on) {
      const others = (await all()).filter((one) => one !== origin);
      await browser.storage.local.set({ [key]: on ? [...others, origin] : others });
    },
    watch(listener) {
      const changed = (changes: object) => {
        if (key in changes) listener();
      };
      browser.storage.local.onChanged.addListener(changed);
      return () => browser.storage.local.onChanged.removeListener(changed);
    },
  };
}
