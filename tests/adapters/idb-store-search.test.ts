import 'fake-indexeddb/auto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openIdbStore } from '@/utils/adapters/idb-store';
import type { Store } from '@/utils/app/ports';
import { ids, makingAll, organization } from '../contracts/records';

let store: Store;

/** More accounts with one word than a search may look at. */
beforeAll(async () => {
  store = await openIdbStore({ name: 'search' });
  const many = Array.from({ length: 5100 }, (_, place) => {
    const number = String(place).padStart(4, '0');
    return organization(`o${number}`, { name: `Marina Norte${number}` });
  });
  await store.edit(makingAll('account', [...many, organization('z', { name: 'Zoo Mar' })]));
});
afterAll(() => store.close());

it('finds the one among thousands when another word tells it from them', async () => {
  expect(ids(await store.searchAccounts('marina norte5099', 5))).toEqual(['o5099']);
  expect(ids(await store.searchAccounts('norte5099 marina', 5))).toEqual(['o5099']);
});

it('finds the whole word among thousands of beginnings', async () => {
  expect(ids(await store.searchAccounts('mar', 2))[0]).toBe('z');
});

it('has an answer where every word stands in thousands', async () => {
  expect(await store.searchAccounts('marina norte', 8)).toHaveLength(8);
});
