import type { Page } from 'puppeteer-core';
import type { Row } from '@/utils/core/change';
import { tables } from '@/utils/core/tables';

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

/** Every record as it is kept, by `<table> <id>`. */
export function storedRecords(page: Page): Promise<Record<string, Row>> {
  return page.evaluate(
    async (names) => {
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await answer(indexedDB.open('ficha'));
      try {
        const tx = db.transaction(names);
        const all = names.map(async (name) => {
          const rows: Row[] = await answer(tx.objectStore(name).getAll());
          return rows.map((row) => [`${name} ${row.id}`, row]);
        });
        return Object.fromEntries((await Promise.all(all)).flat());
      } finally {
        db.close();
      }
    },
    [...tables],
  );
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
