/** Of the database in which a store's records are while this browser is connected without them. */
export const apartOf = (name: string) => `${name}-apart`;

/** Removes a database, where there is one. */
export function removed(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
