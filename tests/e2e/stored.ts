import type { Page } from 'puppeteer-core';

/** How many rows each table has, read past Ficha from one of its pages, whatever the version. */
export function storedRows(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await answer(indexedDB.open('ficha'));
    try {
      const names = [...db.objectStoreNames];
      const tx = db.transaction(names);
      const counts = names.map(async (name) => [name, await answer(tx.objectStore(name).count())]);
      return Object.fromEntries(await Promise.all(counts));
    } finally {
      db.close();
    }
  });
}

/** Keeps everybody else from the accounts by a transaction that does not end until it is told to. */
export async function holdAccounts(page: Page): Promise<() => Promise<void>> {
  const release = await page.evaluateHandle(
    () =>
      new Promise<() => void>((resolve) => {
        const opening = indexedDB.open('ficha');
        opening.onsuccess = () => {
          const db = opening.result;
          const accounts = db.transaction('account', 'readwrite').objectStore('account');
          let held = true;
          const goOn = () => {
            if (held) accounts.count().onsuccess = goOn;
            else db.close();
          };
          accounts.count().onsuccess = () => {
            goOn();
            resolve(() => {
              held = false;
            });
          };
        };
      }),
  );
  return () => release.evaluate((end) => end());
}
