import 'fake-indexeddb/auto';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { openIdbStore } from '@/utils/adapters/idb-store';
import { searchPack } from '@/utils/adapters/idb-store/search-pack';
import { FileSearch } from '@/utils/app/account-search';
import { isSearchFile, makeSearchFile } from '@/utils/app/search-file';
import type { MemberId } from '@/utils/core/ids';
import { newMember } from '@/utils/core/member';
import { stillWorld } from '../components/small-crm';
import {
  contact,
  deleting,
  ids,
  making,
  makingAll,
  minute,
  organization,
} from '../contracts/records';
import { memoryFiles } from '../fakes/memory-files';

let opened = 0;
const open = () => openIdbStore({ name: `account-search-${opened++}` }, searchPack);
let store: Awaited<ReturnType<typeof open>>;
let files: ReturnType<typeof memoryFiles>;
let search: FileSearch;
const world = stillWorld();
const untroubled = async () => {};
const make = () => makeSearchFile(store, files, world, untroubled);

beforeEach(async () => {
  store = await open();
  onTestFinished(() => store.close());
  files = memoryFiles();
  search = new FileSearch(store, files);
  await store.edit([
    making(
      'account',
      organization('lago', { name: 'Lago Azul S.L.', domains: ['lagoazul.example'] }),
    ),
    making(
      'account',
      organization('soehne', { name: 'Müller & Söhne GmbH', vatNumber: 'DE123456789' }),
    ),
    making('account', contact('ivan', { name: 'Иван Щербаков' })),
    making(
      'account',
      contact('ana', {
        name: 'Ana María Ruiz',
        emails: [{ address: 'a.ruiz@lagoazul.example', label: '' }],
        phones: [{ number: '+34 600 123 456', label: '' }],
      }),
    ),
  ]);
  await make();
  await search.refresh();
});

const found = async (text: string) => ids(await search.find(text, 10));

it.each([
  ['lag', ['lago', 'ana']],
  ['azul lago', ['lago']],
  ['lgao', ['lago', 'ana']],
  ['muller', ['soehne']],
  ['mueller', ['soehne']],
  ['söhne', ['soehne']],
  ['shcherbakov', ['ivan']],
  ['щерб', ['ivan']],
  ['maria', ['ana']],
  ['ruiz ana', ['ana']],
  ['riuz', ['ana']],
  ['600 12', ['ana']],
  ['0034600123456', ['ana']],
  ['+34 600', ['ana']],
  ['de 1234', ['soehne']],
  ['123456789', ['soehne']],
  ['zzz', []],
])('“%s” finds %s', async (text, expected) => {
  const hits = await found(text);
  expect(hits.toSorted()).toEqual(expected.toSorted());
});

it('needs neither the file nor the accounts once the names are held in memory', async () => {
  const other = new FileSearch(store, files);
  await other.refresh();
  await search.holdNames();
  await files.keepOnly(undefined);
  expect(await found('lgao')).toEqual(['lago', 'ana']);
  expect(await search.find('щерб', 1)).toEqual([
    { id: 'ivan', kind: 'contact', name: 'Иван Щербаков' },
  ]);
  expect(ids(await other.find('lgao', 10))).toEqual([]);
});

it('knows at once what has changed since the file was made', async () => {
  await store.edit([
    { table: 'account', id: 'lago', fields: { name: 'Mar Rojo' } },
    deleting('account', 'ana'),
    making('account', contact('new', { name: 'Nadia Lagos' })),
  ]);
  await search.refresh();
  expect(await found('mar')).toEqual(['lago']);
  expect((await found('lago')).toSorted()).toEqual(['lago', 'new']);
  expect(await found('ruiz')).toEqual([]);
});

it.each([
  ['read', async () => undefined],
  ['held in memory', () => search.holdNames()],
])('answers with the names as they are after a change, %s', async (_, hold) => {
  await hold();
  await store.edit([{ table: 'account', id: 'lago', fields: { name: 'LAGO Azul' } }]);
  await search.refresh();
  const lines = await search.find('lago', 10);
  expect(lines.map(({ kind, name }) => [kind, name])).toEqual([
    ['organization', 'LAGO Azul'],
    ['contact', 'Ana María Ruiz'],
  ]);
});

it('knows names that many changes at once have given other capitals', async () => {
  const many = Array.from({ length: 201 }, (_, i) => organization(`m${i}`, { name: `firm ${i}` }));
  await store.edit(makingAll('account', many));
  await make();
  const fields = many.map(({ id, name }) => ({
    table: 'account' as const,
    id,
    fields: { name: name.toUpperCase() },
  }));
  await store.edit(fields);
  await search.refresh();
  expect((await search.find('firm 7', 1)).map(({ name }) => name)).toEqual(['FIRM 7']);
});

it('puts first what has no typing error, then the user’s own, then what was changed last', async () => {
  const me = newMember({ name: 'Me', me: true }, 'me' as MemberId, minute(0));
  await store.edit([
    making('member', me),
    ...makingAll('account', [
      organization('old', { name: 'Quercus' }, minute(1)),
      organization('young', { name: 'Quercus' }, minute(3)),
      organization('mine', { name: 'Quercus', ownerId: me.id }, minute(2)),
      organization('typo', { name: 'Quercia', ownerId: me.id }, minute(9)),
    ]),
  ]);
  await make();
  await search.refresh();
  expect(await found('quercus')).toEqual(['mine', 'young', 'old']);
  expect(await found('querci')).toEqual(['typo', 'mine', 'young', 'old']);
  expect(await found('quercsu')).toEqual(['mine', 'young', 'old']);
});

it('searches in the store where there is no file, or one that cannot be read', async () => {
  const { file } = await store.keptSearch();
  expect(await isSearchFile(files, file!)).toBe(true);
  await files.write(file!, new Uint8Array([1, 2, 3]).buffer);
  expect(await isSearchFile(files, file!)).toBe(false);
  const other = new FileSearch(store, files);
  expect(ids(await other.find('lago', 10))).toEqual(['lago', 'ana']);
  await other.refresh();
  expect(ids(await other.find('lago', 10))).toEqual(['lago', 'ana']);
  expect(ids(await other.find('lgao', 10))).toEqual([]);
});

it('keeps one file, the newest', async () => {
  await make();
  const { file } = await store.keptSearch();
  expect(files.names()).toEqual([file]);
});

it('keeps no file that very many changes have outdated while it was made', async () => {
  const many = Array.from({ length: 201 }, (_, i) => organization(`m${i}`));
  let written = false;
  const kept = await makeSearchFile(store, files, world, async () => {
    if (written) return;
    written = true;
    await store.edit(makingAll('account', many));
  });
  expect(kept).toBe(false);
  expect(await store.keptSearch()).not.toHaveProperty('file');
});

it('says how far it is, from nothing to all', async () => {
  const shares: number[] = [];
  await makeSearchFile(store, files, world, async (done) => void shares.push(done));
  expect(shares.length).toBeGreaterThan(0);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

it('goes on in the store while another file takes the place of the one that is open', async () => {
  const { file } = await store.keptSearch();
  await files.keepOnly('another');
  expect(await store.keptSearch()).toMatchObject({ file });
  expect(await found('lago')).toEqual(['lago', 'ana']);
});
