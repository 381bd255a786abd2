import 'fake-indexeddb/auto';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { openIdbStore } from '@/utils/adapters/idb-store';
import { searchPack } from '@/utils/adapters/idb-store/search-pack';
import { contact, deleting, making, makingAll, organization } from '../contracts/records';

let opened = 0;
const open = () => openIdbStore({ name: `search-pack-${opened++}` }, searchPack);
let store: Awaited<ReturnType<typeof open>>;
beforeEach(async () => {
  store = await open();
  onTestFinished(() => store.close());
});

const packNow = async (file = 'packed') => {
  const { at } = await store.keptSearch();
  expect(await store.keepSearch(file, at)).toBe(true);
};

it('gives what all accounts are searched by, part by part by id', async () => {
  await store.edit([
    making('account', organization('b', { name: 'Lago Azul', vatNumber: 'ESB12345678' })),
    making('account', contact('a', { name: 'Ana Ruiz' })),
  ]);
  const first = await store.searchSlice(undefined, 1);
  expect(first).toMatchObject({ accounts: [{ id: 'a' }], last: 'a' });
  const second = await store.searchSlice(first.last, 2);
  expect(second).not.toHaveProperty('last');
  const { words } = second.accounts[0]!;
  expect(words.slice(0, 2)).toEqual(['lago', 'azul']);
  expect(words).toContain('b12345678');
});

it('has no file at first, and then the one that was kept', async () => {
  expect(await store.keptSearch()).not.toHaveProperty('file');
  await packNow('one');
  await packNow('two');
  expect(await store.keptSearch()).toMatchObject({ file: 'two', changed: [], accounts: [] });
});

it('tells which accounts have changed since, however little, and which are gone', async () => {
  await store.edit(
    makingAll(
      'account',
      ['a', 'b', 'c'].map((id) => organization(id)),
    ),
  );
  await packNow();
  await store.edit([
    { table: 'account', id: 'a', fields: { description: 'read it again' } },
    deleting('account', 'b'),
  ]);
  const { changed, accounts } = await store.keptSearch();
  expect(changed).toEqual(['a', 'b']);
  expect(accounts.map(({ id }) => id)).toEqual(['a']);
});

it('loses nothing that changes while the file is made', async () => {
  await store.edit([making('account', organization('a')), making('account', organization('b'))]);
  const { at } = await store.keptSearch();
  await store.edit([{ table: 'account', id: 'b', fields: { name: 'Birch' } }]);
  expect(await store.keepSearch('file', at)).toBe(true);
  expect((await store.keptSearch()).changed).toEqual(['b']);
});

it('counts no file any more where very many change their words at once, and keeps it otherwise', async () => {
  const many = Array.from({ length: 201 }, (_, i) => organization(`m${i}`));
  await store.edit(makingAll('account', many));
  const { at } = await store.keptSearch();
  await packNow();
  const each = (fields: { [field: string]: string }) =>
    many.map(({ id }) => ({ table: 'account' as const, id, fields }));
  await store.edit(each({ description: 'as before, for a search' }));
  expect(await store.keptSearch()).toMatchObject({ file: 'packed', changed: [] });
  await store.edit(each({ name: 'Another' }));
  expect(await store.keptSearch()).not.toHaveProperty('file');
  expect(await store.keepSearch('late', at)).toBe(false);
});

it('notices that sample data have gone', async () => {
  await store.edit([making('account', organization('sample_a'))]);
  await packNow();
  await store.dropSample();
  expect((await store.keptSearch()).changed).toEqual(['sample_a']);
});
