import 'fake-indexeddb/auto';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { loadWrites, openIdbStore } from '@/utils/adapters/idb-store';
import type { News, Store } from '@/utils/app/ports';
import type { Edit } from '@/utils/core/change';
import { making, organization } from '../contracts/records';

let opened = 0;
const freshName = () => `contexts-${opened++}`;

async function open(name: string, now: () => number = Date.now): Promise<Store> {
  const store = await openIdbStore({ name, now });
  onTestFinished(() => store.close());
  return store;
}

const naming = (name: string): Edit => ({ table: 'account', id: 'lago', fields: { name } });

it('keeps what was written over closing and opening', async () => {
  const name = freshName();
  const first = await open(name);
  await first.edit([making('account', organization('lago'))]);
  const waiting = await first.pending(9);
  first.close();
  const second = await open(name);
  expect(await second.get('account', 'lago')).toEqual(organization('lago'));
  expect(await second.pending(9)).toEqual(waiting);
});

beforeAll(loadWrites);

it('finishes a write that was under way when the store was closed, and tells the others', async () => {
  const name = freshName();
  const [writer, reader] = [await open(name), await open(name)];
  const own: News[] = [];
  writer.onNews((news) => own.push(news));
  const heard = new Promise<News>((resolve) => reader.onNews(resolve));
  const writing = writer.edit([making('account', organization('lago'))]);
  writer.close();
  await writing;
  expect(await heard).toEqual({ tables: ['account'], ids: ['lago'] });
  expect(await reader.count('account')).toBe(1);
  expect(own).toEqual([]);
});

it('tells the other contexts of a write, once each', async () => {
  const name = freshName();
  const [writer, reader] = [await open(name), await open(name)];
  const own: News[] = [];
  writer.onNews((news) => own.push(news));
  const heard: News[] = [];
  const twice = new Promise<void>((resolve) => {
    reader.onNews((news) => {
      heard.push(news);
      if (heard.length === 2) resolve();
    });
  });
  await writer.edit([making('account', organization('lago'))]);
  await writer.edit([naming('Lago Azul')]);
  await twice;
  const news = { tables: ['account'], ids: ['lago'] };
  expect(heard).toEqual([news, news]);
  expect(own).toEqual([news, news]);
  expect((await reader.get('account', 'lago'))?.name).toBe('Lago Azul');
});

it('does not tell the contexts of another store', async () => {
  const [one, other] = [await open(freshName()), await open(freshName())];
  const heard: News[] = [];
  other.onNews((news) => heard.push(news));
  await one.edit([making('account', organization('lago'))]);
  await other.edit([making('account', organization('norte'))]);
  expect(heard).toEqual([{ tables: ['account'], ids: ['norte'] }]);
});

it('orders the edits of two contexts though the clock of one is an hour behind', async () => {
  const name = freshName();
  const noon = Date.UTC(2026, 0, 1, 12);
  const right = await open(name, () => noon);
  const behind = await open(name, () => noon - 3_600_000);
  await right.edit([making('account', organization('lago'))]);
  for (let turn = 0; turn < 3; turn++) {
    await Promise.all([right.edit([naming(`right ${turn}`)]), behind.edit([naming('behind')])]);
  }
  await right.edit([naming('right')]);
  await behind.edit([naming('last')]);
  expect((await right.get('account', 'lago'))?.name).toBe('last');
});

it('gives each profile a node of its own, the same after opening again', async () => {
  async function nodeOf(name: string) {
    const store = await open(name);
    await store.edit([making('account', organization('lago')), naming(`${opened++}`)]);
    const [change] = await store.pending(1);
    store.close();
    return change!.stamp.slice(30);
  }
  const [one, other] = [freshName(), freshName()];
  const node = await nodeOf(one);
  expect(node).toMatch(/^[\da-f]{16}$/);
  expect(await nodeOf(one)).toBe(node);
  expect(await nodeOf(other)).not.toBe(node);
});
