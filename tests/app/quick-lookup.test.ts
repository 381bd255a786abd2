import { beforeEach, expect, it, vi } from 'vitest';
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
const hits = (text: string, limit = 8) => lookupHits(search, papers, text, limit);
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

it('asks the store nothing for a digit that was read ahead, until something has changed', async () => {
  const numbered = vi.spyOn(store, 'numbered');
  await addActivity(store, 'shelves', invoiceOf(100, { number: '2026-0147' }));
  await papers.readAhead('14');
  numbered.mockClear();
  expect(await numbers('147')).toEqual(['2026-0147 acme']);
  expect(await numbers('148')).toEqual([]);
  expect(numbered).not.toHaveBeenCalled();
  await addActivity(store, 'tables', invoiceOf(100, { number: '2026-0148' }));
  expect(await numbers('148')).toEqual(['2026-0148 acme']);
});

it('keeps nothing of what was read ahead while it changed', async () => {
  const read = store.numberedBetween;
  let answer = () => {};
  const changed = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const numbered = vi.spyOn(store, 'numberedBetween').mockImplementation(async (...asked) => {
    const before = await read(...asked);
    await changed;
    return before;
  });
  const ahead = papers.readAhead('14');
  await vi.waitFor(() => expect(numbered).toHaveBeenCalledTimes(6));
  await addActivity(store, 'shelves', invoiceOf(100, { number: '2026-0147' }));
  answer();
  await ahead;
  expect(await numbers('147')).toEqual(['2026-0147 acme']);
});

it('reads ahead what a digit means where very many others stand between', async () => {
  for (let at = 0; at < 30; at++) {
    await addActivity(store, `shelves ${at}`, invoiceOf(100, { number: `2026-7 no ${at}` }));
  }
  await addActivity(store, 'tables', invoiceOf(100, { number: '2026-8' }));
  const numbered = vi.spyOn(store, 'numbered');
  await papers.readAhead('2026-');
  numbered.mockClear();
  expect(await numbers('2026-8')).toEqual(['2026-8 acme']);
  expect(await numbers('2026-7')).toEqual([]);
  expect(numbered).not.toHaveBeenCalled();
});

it.each([
  ['nothing yet', ''],
  ['a number', '2026-'],
  ['an address with a digit', 'jane2@'],
  ['the beginning of the own series, in small letters', 'e-'],
])('reads ahead for %s', async (_, text) => {
  const numbered = vi.spyOn(store, 'numberedBetween');
  await papers.readAhead(text);
  expect(numbered).toHaveBeenCalled();
});

it('reads nothing ahead for a name', async () => {
  const numbered = vi.spyOn(store, 'numberedBetween');
  await papers.readAhead('acme');
  expect(numbered).not.toHaveBeenCalled();
});

it('says of each account by what it was found, or where it belongs', async () => {
  const found = await lookupHits(
    { ...search, find: async () => [(await store.get('account', 'jane'))!] },
    papers,
    '911222',
    8,
  );
  expect((await readHits(store, found)).map(({ detail }) => detail)).toEqual(['+34911222333']);
});

it('gives an account at once, and the rest of it when that is read', async () => {
  const jane = { ...search, find: async () => [(await store.get('account', 'jane'))!] };
  const found = await lookupHits(jane, papers, 'jane', 8);
  expect(found.map((hit) => [hit.account.id, hit.read])).toEqual([['jane', undefined]]);
  const [hit] = (await searchHits(store, 'jane', 1)).found;
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
