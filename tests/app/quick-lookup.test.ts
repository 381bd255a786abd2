import { beforeEach, expect, it } from 'vitest';
import type { Store } from '@/utils/app/ports';
import { type AccountSearch, lookupHits, lookupStart, readHits } from '@/utils/app/quick-lookup';
import { searchHits } from '@/utils/app/search';
import { knownAddress } from '../components/matches';
import { addActivity, invoiceOf, smallCrm, stillWorld } from '../components/small-crm';

let store: Store;
let search: AccountSearch;
beforeEach(async () => {
  store = await smallCrm();
  search = {
    find: (text, limit) => store.searchAccounts(text, limit),
    watch: () => () => undefined,
  };
});
const hits = (text: string, limit = 8) => lookupHits(store, stillWorld(), search, text, limit);
const numbers = async (text: string) =>
  (await hits(text)).flatMap(({ paper, account }) =>
    paper ? [`${paper.number} ${account.id}`] : [],
  );

it('finds an invoice or estimate by its number, whole or without the beginning of its series', async () => {
  await addActivity(store, 'shelves', invoiceOf(100, { number: '2026-0147' }));
  await addActivity(store, 'older', invoiceOf(100, { number: '2025-0147' }));
  expect(await numbers('2026-0147')).toEqual(['2026-0147 acme']);
  expect(await numbers('2026-147')).toEqual(['2026-0147 acme']);
  expect(await numbers('147')).toEqual(['2026-0147 acme', '2025-0147 acme']);
  expect(await numbers('14')).toEqual([]);
  expect(await numbers('acme 147')).toEqual([]);
});

it('says of each account by what it was found, or where it belongs', async () => {
  const found = await lookupHits(
    store,
    stillWorld(),
    { ...search, find: async () => [(await store.get('account', 'jane'))!] },
    '911222',
    8,
  );
  expect((await readHits(store, found)).map(({ detail }) => detail)).toEqual(['+34911222333']);
});

it('gives an account at once, and the rest of it when that is read', async () => {
  const jane = { ...search, find: async () => [(await store.get('account', 'jane'))!] };
  const found = await lookupHits(store, stillWorld(), jane, 'jane', 8);
  expect(found.map((hit) => [hit.account.id, hit.read])).toEqual([['jane', undefined]]);
  const [hit] = await searchHits(store, 'jane', 1);
  expect(await readHits(store, found)).toEqual([hit]);
});

it('offers first whom the page names, then what was changed last without those', async () => {
  const { onPage, recent } = await lookupStart(
    store,
    [knownAddress('g@globex.example', 'globex')],
    undefined,
    8,
  );
  expect(onPage.map(({ account }) => account.id)).toEqual(['globex']);
  expect(recent.length).toBeGreaterThan(0);
  expect(recent.map(({ account }) => account.id)).not.toContain('globex');
});

it('offers no more than there is room for', async () => {
  const { onPage, recent } = await lookupStart(
    store,
    [knownAddress('g@globex.example', 'globex')],
    undefined,
    2,
  );
  expect(onPage.length + recent.length).toBe(2);
});
