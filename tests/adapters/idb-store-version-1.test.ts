import 'fake-indexeddb/auto';
import { expect, it, onTestFinished } from 'vitest';
import { openIdbStore } from '@/utils/adapters/idb-store';
import type { Activity } from '@/utils/core/activity';
import type { AccountId, PipelineId } from '@/utils/core/ids';
import { newPipeline } from '@/utils/core/pipeline';
import type { Relation } from '@/utils/core/relation';
import { estimate, event, invoice, task } from '../contracts/activities';
import { ids, making, minute, note, payment, relation } from '../contracts/records';
import { openRaw } from './raw-database';
import { leaveVersion1 } from './version-1';

let opened = 0;
const lago = ['lago'] as AccountId[];

async function upgraded(activities: Activity[], relations?: Relation[]) {
  const name = `version-1-${opened++}`;
  await leaveVersion1(name, activities, relations);
  const store = await openIdbStore({ name });
  onTestFinished(() => store.close());
  return { store, name };
}

it('keeps every record of the first version', async () => {
  const { store } = await upgraded([note('n1', ['lago'], minute(1)), task('t', 'open')]);
  expect(await store.get('account', 'lago')).toMatchObject({ name: 'lago' });
  expect(ids(await store.accountsBy('emails', 'hola@lago.example'))).toEqual(['lago']);
  expect(ids(await store.accountsBy('numbers', 'vat:B12345678'))).toEqual(['lago']);
  expect(ids(await store.relationsOf('ana' as AccountId))).toEqual(['r1']);
  expect(ids(await store.history(lago, { order: 'oldest-first', limit: 9 }))).toEqual(['n1', 't']);
  expect(await store.count('activity')).toBe(2);
});

it('finds papers of the first version by their numbers, and roles', async () => {
  const roles = ['Buyer', 'Owner', '', 'Buyer'];
  const relations = roles.map((role, at) => relation(`r${at}`, `c${at}`, 'lago', { role }));
  const { store } = await upgraded(
    [invoice('I-9'), invoice('I-10'), estimate('E-7', 'sent'), note('n', ['lago'], minute(1))],
    relations,
  );
  expect((await store.lastNumbered('invoice', 'I-'))?.number).toBe('I-10');
  expect(ids(await store.numbered('invoice', 'i-09'))).toEqual(['I-9']);
  expect(ids(await store.numbered('estimate', 'E-7'))).toEqual(['E-7']);
  expect(await store.numbered('estimate', '9')).toEqual([]);
  expect(await store.usedRoles()).toEqual(['Buyer', 'Owner']);
});

it('tells what of the first version is open, with the payments there are', async () => {
  const { store } = await upgraded([
    task('t1', 'open'),
    task('t2', 'done'),
    event('e', 'planned'),
    payment('p1', ['lago'], '2026-01-02', 'paid'),
    invoice('owed', 200),
    invoice('paid', 100),
    payment('p2', ['ana'], '2026-01-02', 'owed'),
    payment('p3', ['lago'], '2026-01-02'),
  ]);
  const open = async () =>
    new Set(ids(await store.history(lago, { open: true, order: 'oldest-first', limit: 99 })));
  expect(await open()).toEqual(new Set(['t1', 'e', 'owed']));
  await store.edit([making('activity', payment('p4', ['lago'], '2026-01-03', 'owed'))]);
  expect(await open()).toEqual(new Set(['t1', 'e']));
});

it('reads through more activities than it reads at once', async () => {
  const many = Array.from({ length: 1200 }, (_, at) => task(`t${at}`, at % 100 ? 'done' : 'open'));
  const { store } = await upgraded(many);
  const open = await store.history(lago, { open: true, order: 'oldest-first', limit: 999 });
  expect(open).toHaveLength(12);
  expect((await store.countHistory(lago)).task).toBe(1200);
});

it('goes on with the clock and with what waits', async () => {
  const { store } = await upgraded([]);
  const before = await store.pending(9);
  expect(before.map(({ id }) => id)).toEqual(['lago']);
  await store.edit([{ table: 'account', id: 'lago', fields: { name: 'Lago Azul' } }]);
  expect((await store.pending(9)).at(-1)?.stamp.endsWith('0123456789abcdef')).toBe(true);
  expect((await store.get('account', 'lago'))?.name).toBe('Lago Azul');
});

it('has room for the records that the first version did not know', async () => {
  const { store } = await upgraded([]);
  const stages = [{ id: 's', name: 'Talk', probability: 10 }];
  const sales = newPipeline({ name: 'Sales', stages, rank: 0 }, 'sales' as PipelineId, minute(0));
  await store.edit([making('pipeline', sales)]);
  expect(await store.all('pipeline')).toEqual([sales]);
});

it('has the very stores and indexes that a new one has', async () => {
  const { store, name } = await upgraded([]);
  store.close();
  const fresh = await openIdbStore({ name: `${name}-new` });
  fresh.close();
  const [old, anew] = await Promise.all([shapeOf(name), shapeOf(`${name}-new`)]);
  expect(old).toEqual(anew);
});

async function shapeOf(name: string) {
  const db = await openRaw(name);
  onTestFinished(() => db.close());
  const tx = db.transaction([...db.objectStoreNames]);
  return [...db.objectStoreNames].map((table) => {
    const store = tx.objectStore(table);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, multiEntry, unique } = store.index(index);
      return { index, keyPath, multiEntry, unique };
    });
    return { table, keyPath: store.keyPath, indexes };
  });
}
