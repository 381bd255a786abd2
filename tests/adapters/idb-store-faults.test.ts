import 'fake-indexeddb/auto';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openIdbStore } from '@/utils/adapters/idb-store';
import type { News, Store } from '@/utils/app/ports';
import { making, makingAll, organization } from '../contracts/records';
import { failPut, full } from './raw-database';

let opened = 0;

async function openStore(): Promise<{ store: Store; heard: News[] }> {
  const store = await openIdbStore({ name: `faults-${opened++}` });
  onTestFinished(() => store.close());
  await store.edit([making('account', organization('before'))]);
  const heard: News[] = [];
  store.onNews((news) => heard.push(news));
  return { store, heard };
}

const batch = [
  { table: 'account' as const, id: 'before', fields: { name: 'Changed' } },
  ...makingAll('account', [organization('a'), organization('b'), organization('c')]),
];

async function expectUntouched(store: Store, heard: News[]) {
  expect(await store.all('account')).toEqual([organization('before')]);
  expect((await store.pending(99)).map(({ id }) => id)).toEqual(['before']);
  expect(heard).toEqual([]);
}

const places = Array.from({ length: 2 * batch.length + 1 }, (_, place) => place + 1);

it.each(
  places,
)('writes nothing where the device is full at put %i, and all once there is room', async (at) => {
  const { store, heard } = await openStore();
  failPut(at, () => {
    throw full();
  });
  await expect(store.edit(batch)).rejects.toMatchObject({ code: 'storage-full' });
  await expectUntouched(store, heard);
  await store.edit(batch);
  expect(await store.count('account')).toBe(4);
  expect(await store.pending(99)).toHaveLength(5);
});

it.each(
  places,
)('writes nothing where the browser aborts for want of space after put %i', async (at) => {
  const { store, heard } = await openStore();
  failPut(at, (rows, put) => {
    const request = put();
    const { transaction } = rows;
    Object.defineProperty(transaction, 'error', { value: full() });
    request.addEventListener('success', () => transaction.abort());
    return request;
  });
  await expect(store.edit(batch)).rejects.toMatchObject({ code: 'storage-full' });
  await expectUntouched(store, heard);
});

/** What Chromium says of a real full disk: to a request, and of its transaction. */
const fullDisk = [
  [
    'AbortError',
    '',
    'UnknownError',
    'Connection is closing because of: IO error: FILE_ERROR_NO_SPACE',
  ],
  ['DataError', 'Failed to write blobs (IOError)', 'DataError', 'Failed to write blobs (IOError)'],
  ['UnknownError', 'Internal error. FILE_ERROR_NO_SPACE', '', ''],
] as const;

it.each(
  fullDisk,
)('knows a full disk by the words of %s %s, transaction %s %s', async (name, says, ofTx, txSays) => {
  const { store, heard } = await openStore();
  failPut(2, ({ transaction }) => {
    if (ofTx) {
      Object.defineProperty(transaction, 'error', { value: new DOMException(txSays, ofTx) });
    }
    throw new DOMException(says, name);
  });
  await expect(store.edit(batch)).rejects.toMatchObject({ code: 'storage-full' });
  await expectUntouched(store, heard);
  await store.edit(batch);
  expect(await store.count('account')).toBe(4);
});

it('knows a full disk when it cannot even be opened', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    const says = 'Internal error opening backing store for indexedDB.open.';
    throw new DOMException(says, 'UnknownError');
  });
  const name = `faults-${opened++}`;
  await expect(openIdbStore({ name })).rejects.toMatchObject({ code: 'storage-full' });
  open.mockRestore();
  onTestFinished((await openIdbStore({ name })).close);
});

it('says what else went wrong, with its cause', async () => {
  const { store, heard } = await openStore();
  const broken = new DOMException('disk', 'UnknownError');
  failPut(2, () => {
    throw broken;
  });
  await expect(store.edit(batch)).rejects.toMatchObject({
    name: 'AppError',
    code: 'store-failed',
    message: expect.stringContaining('UnknownError disk'),
    cause: broken,
  });
  await expectUntouched(store, heard);
});

it('names an invalid record though the batch was already being read', async () => {
  const { store, heard } = await openStore();
  const invalid = { table: 'account' as const, id: 'd', fields: { name: 'No more than a name' } };
  await expect(store.edit([...batch, invalid])).rejects.toMatchObject({ code: 'invalid-record' });
  await expectUntouched(store, heard);
});

it('cannot be opened on a device without room, and can once there is some', async () => {
  const name = `faults-${opened++}`;
  failPut(1, () => {
    throw full();
  });
  await expect(openIdbStore({ name })).rejects.toMatchObject({ name: 'AppError' });
  const store = await openIdbStore({ name });
  onTestFinished(() => store.close());
  await store.edit(batch.slice(1));
  expect(await store.count('account')).toBe(3);
});
