// Runs in a page of the extension.

const NAME = 'ficha';

/** The database the store is in, past the store's door: once Ficha itself has made it. */
export async function openedStore(): Promise<IDBDatabase> {
  while (!(await indexedDB.databases()).some(({ name }) => name === NAME)) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when all of it is written. */
export function written(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
}
