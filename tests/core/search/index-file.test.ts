import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Labels } from '@/utils/core/search/labels';
import { HEADER_BYTES, hotBytes } from '@/utils/core/search/layout';
import { openSearchIndex } from '@/utils/core/search/search-index';
import { type SearchEntry, SearchIndexBuilder } from '@/utils/core/search/search-index-builder';
import { fileOf, searchIn } from './built-index';

const people: SearchEntry[] = ['ana prado', 'ana lago', 'luis lago'].map((name, rank) => ({
  id: `7c9e6679-7425-40de-944b-e07fc1f9000${rank}`,
  words: name.split(' '),
  rank,
}));

it.each([
  'sample_account_1',
  '',
  '松田😀',
  '7C9E6679-7425-40DE-944B-E07FC1F90AE7',
  '7c9e6679-7425-40de-944b-e07fc1f90ae',
  '7c9e6679-7425-40de-944b-e07fc1f90aeg',
  '7c9e6679-7425-40de-944b-e07fc1f90a-e',
  '7c9e6679x7425-40de-944b-e07fc1f90ae7',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '00000000-0000-0000-0000-000000000000',
])('gives back %j as the id that it was given', async (id) => {
  const search = searchIn(fileOf([...people, { id, words: ['wanted'], rank: 9 }]));
  expect((await search(['wanted'])).map((found) => found.id)).toEqual([id]);
  expect((await search(['ana'])).map((found) => found.id)).toEqual([people[0]!.id, people[1]!.id]);
});

it('gives back every id, of either sort', async () => {
  const id = fc.oneof(fc.uuid(), fc.string({ unit: 'binary', maxLength: 40 }));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(id, { maxLength: 30 }), async (ids) => {
      const search = searchIn(fileOf(ids.map((one, rank) => ({ id: one, words: ['a'], rank }))));
      expect((await search(['a'])).map((found) => found.id)).toEqual(ids);
    }),
  );
});

it('takes 16 bytes for the id of an account, one for the length of its name and four for every 16 names', () => {
  const file = fileOf(people);
  expect(file.byteLength - hotBytes(file)!).toBe(people.length * 17 + 4);
});

it('gives back every label up to 240 bytes, in the order of rank', async () => {
  const label = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 9 }),
    fc.constant('é'.repeat(300)),
    fc.string({ unit: 'binary', maxLength: 9 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(label, { maxLength: 40 }), async (labels) => {
      const entries = labels.map((one, at) => ({
        id: `${at}`,
        words: ['a'],
        rank: -at,
        label: one,
      }));
      const file = fileOf(entries);
      const { hot } = openSearchIndex(file)!;
      const read = new Labels(hot, file.slice(hot.ids));
      const all = labels.map((_, ordinal) => read.of(ordinal));
      expect(all).toEqual(labels.toReversed().map((one) => one.slice(0, 120)));
    }),
  );
});

it('is the same whether it is built at once or in steps, from parts in any order', async () => {
  const [first, ...others] = people;
  const builder = new SearchIndexBuilder();
  builder.add(others.toReversed());
  builder.add([first!]);
  const done: number[] = [];
  const file = await builder.buildInSteps(async (share) => {
    done.push(share);
  });
  expect(file).toEqual(fileOf(people));
  expect(done).toEqual(done.toSorted((a, b) => a - b));
  expect(done.every((share) => share >= 0 && share <= 1)).toBe(true);
});

it('gives some label where its bytes are damaged', () => {
  const file = fileOf(people.map((one) => ({ ...one, label: 'Ana María' })));
  const { hot } = openSearchIndex(file)!;
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: file.byteLength - hot.ids, maxLength: file.byteLength - hot.ids }),
      (bytes) => {
        const labels = new Labels(hot, bytes.slice().buffer);
        for (const ordinal of people.keys()) expect(labels.of(ordinal)).toBeTypeOf('string');
      },
    ),
  );
});

it('is found empty where nothing was put in', async () => {
  expect(await searchIn(fileOf([]))(['ana'])).toEqual([]);
  expect(await searchIn(fileOf([{ id: 'a', words: ['', ''], rank: 0 }]))(['anna'])).toEqual([]);
});

it('is not opened where it is cut short in the part held in memory', () => {
  const file = fileOf(people);
  const enough = hotBytes(file)!;
  for (let length = 0; length < enough; length++) {
    expect(openSearchIndex(file.slice(0, length)), `${length} bytes`).toBeUndefined();
  }
  expect(openSearchIndex(file.slice(0, enough))).toBeDefined();
});

it('is not opened where a byte of the part held in memory has changed', () => {
  const file = fileOf(people);
  for (let at = 0; at < hotBytes(file)!; at++) {
    const damaged = new Uint8Array(file.slice(0));
    damaged[at]! ^= 1 << (at % 8);
    expect(openSearchIndex(damaged.buffer), `byte ${at}`).toBeUndefined();
  }
});

it('says so where its ids are cut short', async () => {
  const file = fileOf(people);
  const search = searchIn(file.slice(0, hotBytes(file)! + 16 * people.length - 1));
  expect(await search(['prado'])).toHaveLength(1);
  await expect(search(['luis'])).rejects.toMatchObject({ code: 'store-failed' });
});

it('is not opened where the bytes are something else or of another version', () => {
  const file = fileOf(people);
  expect(openSearchIndex(new ArrayBuffer(file.byteLength))).toBeUndefined();
  expect(hotBytes(new ArrayBuffer(HEADER_BYTES))).toBeUndefined();
  new Uint32Array(file, 4, 1)[0]! += 1;
  expect(openSearchIndex(file)).toBeUndefined();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(openSearchIndex(bytes.slice().buffer)).toBeUndefined();
    }),
  );
});
