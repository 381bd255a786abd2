import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import { openIdbStore } from '@/utils/adapters/idb-store';
import { names } from '@/utils/adapters/idb-store/names';
import { describeStore } from '../contracts/store';
import { createMemoryStore } from '../fakes/memory-store';

let opened = 0;
describeStore('IndexedDB', () => openIdbStore({ name: `contract-${opened++}` }, names));
describeStore('IndexedDB of a browser whose getAll knows no direction', async () => {
  const { getAllRecords } = IDBIndex.prototype as { getAllRecords?: unknown };
  Reflect.deleteProperty(IDBIndex.prototype, 'getAllRecords');
  onTestFinished(() => void Object.assign(IDBIndex.prototype, { getAllRecords }));
  return openIdbStore({ name: `contract-${opened++}` }, names);
});
describeStore('memory', async () => createMemoryStore());
