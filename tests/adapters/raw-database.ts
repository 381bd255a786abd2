import { onTestFinished, vi } from 'vitest';

/** The plain connections that are opened from here to the end of the test, in their order. */
export function watchConnections(): IDBDatabase[] {
  const connections: IDBDatabase[] = [];
  const open = IDBFactory.prototype.open;
  const spy = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (
    this: IDBFactory,
    ...asked
  ) {
    const request = open.apply(this, asked);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  });
  onTestFinished(() => spy.mockRestore());
  return connections;
}

/** A connection as a context has it that heeds no `versionchange`. */
export function openRaw(
  name: string,
  version?: number,
  upgrade: (db: IDBDatabase) => void = () => {},
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Calls `fault` instead of the put number `count` from now (1 is the next). */
export function failPut(
  count: number,
  fault: (store: IDBObjectStore, put: () => IDBRequest<IDBValidKey>) => IDBRequest<IDBValidKey>,
): void {
  const put = IDBObjectStore.prototype.put;
  let left = count;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    left -= 1;
    if (left > 0) return put.apply(this, given);
    spy.mockRestore();
    return fault(this, () => put.apply(this, given));
  });
  onTestFinished(() => spy.mockRestore());
}

export const full = () => new DOMException('no space', 'QuotaExceededError');
