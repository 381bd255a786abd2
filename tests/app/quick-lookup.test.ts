import { beforeEach, expect, it } from 'vitest';
import type { Store } from '@/utils/app/ports';
import {
  type AccountSearch,
  latePaperSearch,
  lookupHits,
  lookupStart,
  type PaperSearch,
  readHits,
} from '@/utils/app/quick-lookup';
import { searchHits } from '@/utils/app/search';
import { startingCompany } from '@/utils/core/company';
import { knownAddress } from '../components/matches';
import { addActivity, invoiceOf, smallCrm, stillWorld } from '../components/small-crm';
import { making, minute } from '../contracts/records';

let store: Store;
let search: AccountSearch;
let papers: PaperSearch;
beforeEach(async () => {
  store = await smallCrm();
  papers = latePaperSearch(store, stillWorld());
  search = {
    find: (text, limit) => store.searchAccounts(text, limit),
    watch: () => () => undefined,
  };
});
const hits = (text: string, limit = 8) => lookupHits(store, search, papers, text, limit);
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

it('knows the series of numbers that has just been set', async () => {
  await addActivity(store, 'shelves', invoiceOf(100, { number: 'R-2026-7' }));
  expect(await numbers('7')).toEqual([]);
  const own = { ...startingCompany(minute(0)), invoicePrefix: 'R-{year}-' };
  await store.edit([making('company', own)]);
  expect(await numbers('7')).toEqual(['R-2026-7 acme']);
});

it('says of each account by what it was found, or where it belongs', async () => {
  const found = await lookupHits(
    store,
    { ...search, find: async () => [(await store.get('account', 'jane'))!] },
    papers,
    '911222',
    8,
  );
  expect((await readHits(store, found)).map(({ detail }) => detail)).toEqual(['+34911222333']);
});

it('gives an account at once, and the rest of it when that is read', async () => {
  const jane = { ...search, find: async () => [(await store.get('account', 'jane'))!] };
  const found = await lookupHits(store, jane, papers, 'jane', 8);
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
