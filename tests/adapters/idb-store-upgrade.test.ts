import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openIdbStore } from '@/utils/adapters/idb-store';
import { type Migration, migrations } from '@/utils/adapters/idb-store/migrations';
import { openDatabase } from '@/utils/adapters/idb-store/open';
import { VERSION } from '@/utils/adapters/idb-store/schema';
import { making, organization } from '../contracts/records';
import { openRaw, watchConnections } from './raw-database';

let opened = 0;
const freshName = () => `upgrade-${opened++}`;
const deaf = { onBlocking() {}, onLost() {} };
const nextVersion: readonly Migration[] = [
  ...migrations,
  (db) => void db.createObjectStore('meta2' as never),
];

async function open(name: string, onClosed?: () => void) {
  const store = await openIdbStore({ name, ...(onClosed && { onClosed }) });
  onTestFinished(() => store.close());
  return store;
}

async function writtenStore(name: string) {
  const store = await open(name);
  await store.edit([making('account', organization('lago'))]);
  store.close();
}

it('counts its migrations', () => {
  expect(VERSION).toBe(migrations.length);
});

it('refuses a store from a newer Ficha and does not touch it', async () => {
  const name = freshName();
  const newer = await openRaw(name, 99, (db) => db.createObjectStore('future').put('kept', 'key'));
  newer.close();
  await expect(openIdbStore({ name })).rejects.toMatchObject({ code: 'store-newer' });
  const after = await openRaw(name);
  onTestFinished(() => after.close());
  expect(after.version).toBe(99);
  expect([...after.objectStoreNames]).toEqual(['future']);
  const kept = after.transaction('future').objectStore('future').get('key');
  await new Promise((resolve) => kept.addEventListener('success', resolve));
  expect(kept.result).toBe('kept');
});

it('runs the migrations a store has not been through, each once, and keeps the records', async () => {
  const name = freshName();
  await writtenStore(name);
  const ran: string[] = [];
  const list: Migration[] = migrations.map((migrate) => (db, tx) => {
    ran.push('old');
    migrate(db, tx);
  });
  list.push(
    () => ran.push('first new'),
    () => ran.push('second new'),
  );
  for (let turn = 0; turn < 2; turn++) {
    const db = await openDatabase(name, list, deaf);
    expect(db.version).toBe(list.length);
    expect((await db.get('account', 'lago'))?.record).toEqual(organization('lago'));
    db.close();
  }
  expect(ran).toEqual(['first new', 'second new']);
});

it('leaves a store as it was when a migration fails', async () => {
  const name = freshName();
  await writtenStore(name);
  const failing: readonly Migration[] = [
    ...nextVersion,
    () => {
      throw new Error('broken migration');
    },
  ];
  await expect(openDatabase(name, failing, deaf)).rejects.toMatchObject({ code: 'store-failed' });
  expect(await (await open(name)).count('account')).toBe(1);
});

it('makes way at once for a newer Ficha, says so, and then rejects every call', async () => {
  const name = freshName();
  const onClosed = vi.fn();
  const old = await open(name, onClosed);
  await old.edit([making('account', organization('lago'))]);
  const newer = await openDatabase(name, nextVersion, deaf);
  onTestFinished(() => newer.close());
  expect(onClosed).toHaveBeenCalledOnce();
  const closed = { code: 'store-closed' };
  await expect(old.get('account', 'lago')).rejects.toMatchObject(closed);
  await expect(old.edit([making('account', organization('b'))])).rejects.toMatchObject(closed);
  expect(await newer.count('account')).toBe(1);
});

it('gives up when an older Ficha does not make way, and opens once that one is gone', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const name = freshName();
  await writtenStore(name);
  const holder = await openRaw(name);
  const connections = watchConnections();
  let asked = () => {};
  const blocked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  holder.onversionchange = () => asked();
  const opening = openDatabase(name, nextVersion, deaf);
  const refused = expect(opening).rejects.toMatchObject({ code: 'store-blocked' });
  await blocked;
  await vi.waitUntil(() => vi.getTimerCount() > 0);
  await vi.advanceTimersByTimeAsync(10_000);
  await refused;
  holder.close();
  await vi.waitUntil(() => connections.length > 0);
  expect(() => connections[0]!.transaction('account')).toThrow(
    expect.objectContaining({ name: 'InvalidStateError' }),
  );
  const db = await openDatabase(name, nextVersion, deaf);
  expect(await db.count('account')).toBe(1);
  db.close();
});

it('opens without complaint when an older Ficha makes way late', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const name = freshName();
  await writtenStore(name);
  const holder = await openRaw(name);
  const opening = openDatabase(name, nextVersion, deaf);
  await vi.waitUntil(() => vi.getTimerCount() > 0);
  holder.close();
  const db = await opening;
  onTestFinished(() => db.close());
  expect(db.version).toBe(nextVersion.length);
  expect(vi.getTimerCount()).toBe(0);
});

it('opens again by itself after the browser cut the connection', async () => {
  const connections = watchConnections();
  const store = await open(freshName());
  await store.edit([making('account', organization('lago'))]);
  forceCloseDatabase(connections[0] as never);
  await vi.waitUntil(async () => (await store.count('account')) === 1);
  await store.edit([making('account', organization('norte'))]);
  expect(await store.count('account')).toBe(2);
  expect(connections).toHaveLength(2);
});

it('opens again by itself where the cut shows only when it is used', async () => {
  const connections = watchConnections();
  const store = await open(freshName());
  connections[0]!.close();
  await store.edit([making('account', organization('lago'))]);
  expect(await store.count('account')).toBe(1);
  expect(connections).toHaveLength(2);
});

it('says why it cannot open again, and tries anew at the next call', async () => {
  const connections = watchConnections();
  const name = freshName();
  const store = await open(name);
  connections[0]!.close();
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
    throw new DOMException('profile is going away', 'UnknownError');
  });
  await expect(store.count('account')).rejects.toMatchObject({ code: 'store-failed' });
  expect(await store.count('account')).toBe(0);
});
