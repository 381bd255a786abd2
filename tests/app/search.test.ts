import { beforeEach, expect, it } from 'vitest';
import type { Store } from '@/utils/app/ports';
import { likelyAccounts, searchHits } from '@/utils/app/search';
import { smallCrm } from '../components/small-crm';
import { ids } from '../contracts/records';

let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});

it('finds what is spelled similarly only where nothing is spelled so', async () => {
  expect(await likelyAccounts(store, 'glob', 8)).toMatchObject({ isSimilar: false });
  const { found, isSimilar } = await likelyAccounts(store, 'glbex', 8);
  expect([ids(found), isSimilar]).toEqual([['globex'], true]);
  expect(await likelyAccounts(store, 'glbex', 8, 'contact')).toEqual({
    found: [],
    isSimilar: false,
  });
});

it('offers without a text what was changed last', async () => {
  const { found, isSimilar } = await searchHits(store, ' ', 8);
  expect(found.length).toBeGreaterThan(0);
  expect(isSimilar).toBe(false);
});
