import browser from 'webextension-polyfill';

/** What share of the search file is made, in `storage.session`; nothing while none is being made. */
const KEY = 'search-file';

/** @param done 0 to 1; `undefined` once it is made */
export async function tellSearchProgress(done: number | undefined): Promise<void> {
  if (done === undefined) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: done });
}

/** Calls at once and after every change. Returns the function that ends it. */
export function watchSearchProgress(listener: (done: number | undefined) => void): () => void {
  let ended = false;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[KEY]) listener(changes[KEY].newValue as number | undefined);
  };
  browser.storage.onChanged.addListener(onChanged);
  void browser.storage.session.get(KEY).then((stored) => {
    if (!ended) listener(stored[KEY] as number | undefined);
  });
  return () => {
    ended = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
