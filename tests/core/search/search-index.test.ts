import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openSearchIndex } from '@/utils/core/search/search-index';
import type { SearchEntry } from '@/utils/core/search/search-index-builder';
import { fileOf, searchIn } from './built-index';
import { naiveFind } from './naive-search';

/** Few letters, so that words begin alike and are a typo apart: one to four bytes long. */
const letter = fc.constantFrom(
  ...'aabbcde1',
  'ж',
  'я',
  '松',
  '田',
  'é',
  'e\u0301',
  '😀',
  '🏢',
  '\ud800',
);
const word = fc.array(letter, { maxLength: 7 }).map((letters) => letters.join(''));
const entry = fc.record({
  words: fc.array(word, { maxLength: 5 }),
  rank: fc.integer({ min: -5, max: 5 }),
});
const entries = fc
  .array(entry, { maxLength: 60 })
  .map((all) => all.map((one, at): SearchEntry => ({ id: `id-${at}`, ...one })));

it('finds exactly what the rule says, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(entries, fc.array(word, { maxLength: 3 }), async (all, typed) => {
      const found = await searchIn(fileOf(all))(typed);
      expect(found.map(({ id, typos, whole }) => ({ id, typos, whole }))).toEqual(
        naiveFind(all, typed),
      );
    }),
    { numRuns: 1000 },
  );
});

it('finds the first few in the same order, also where very many entries have each word', async () => {
  const few = fc.constantFrom(...'abc', 'ab', 'ba', 'abc');
  const common = fc.array(fc.record({ words: fc.array(few, { maxLength: 4 }), rank: fc.nat(9) }), {
    maxLength: 60,
  });
  const typed = fc.array(few, { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(common, typed, fc.integer({ min: 1, max: 20 }), async (some, words, limit) => {
      const all = some.map((one, at) => ({ id: `id-${at}`, ...one }));
      const found = await searchIn(fileOf(all))(words, limit);
      expect(found.map(({ id, typos, whole }) => ({ id, typos, whole }))).toEqual(
        naiveFind(all, words).slice(0, limit),
      );
    }),
    { numRuns: 2000 },
  );
});

it('finds the same once it has prepared itself', async () => {
  await fc.assert(
    fc.property(entries, fc.array(word, { maxLength: 3 }), (all, typed) => {
      const file = fileOf(all);
      const prepared = openSearchIndex(file)!;
      for (const _ of prepared.prepare());
      expect(prepared.find(typed, 8)).toEqual(openSearchIndex(file)!.find(typed, 8));
    }),
    { numRuns: 300 },
  );
});

it('finds what really stands there, with a typo or not, whatever was asked before', async () => {
  const place = fc.nat({ max: 999 });
  const pick = fc.record({ word: place, at: place, put: letter, kind: fc.nat({ max: 9 }) });
  const question = fc.record({ entry: place, picks: fc.array(pick, { maxLength: 4 }) });
  const questions = fc.array(question, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(entries, questions, async (all, asked) => {
      const search = searchIn(fileOf(all));
      for (const { entry, picks } of asked) {
        const words = all[entry % (all.length || 1)]?.words ?? [];
        const typed = picks.map(({ word: at, ...typo }) =>
          misspelt([...(words[at % (words.length || 1)] ?? '')], typo.at, typo.put, typo.kind),
        );
        const found = await search(typed);
        expect(found.map(({ id, typos, whole }) => ({ id, typos, whole }))).toEqual(
          naiveFind(all, typed),
        );
      }
    }),
    { numRuns: 1000 },
  );
});

function misspelt(letters: string[], place: number, put: string, kind: number): string {
  const at = place % (letters.length || 1);
  const [before, behind] = [letters.slice(0, at), letters.slice(at + 1)];
  if (kind === 0) return [...before, put, ...behind].join('');
  if (kind === 1) return [...before, ...behind].join('');
  if (kind === 2) return [...before, put, ...letters.slice(at)].join('');
  if (kind === 3 && behind.length > 0) {
    return [...before, behind[0], letters[at], ...behind.slice(1)].join('');
  }
  return letters.slice(0, at + 1).join('');
}

it('answers as if nothing had been asked before', async () => {
  const texts = ['one two', 'three', 'four'];
  const all = texts.map((text, rank) => ({ id: text, words: text.split(' '), rank }));
  const search = searchIn(fileOf(all));
  expect(await search(['on', 'tw', 'thr', 'fou'])).toEqual([]);
  expect(await search(['one', 'two'])).toMatchObject([{ id: 'one two', typos: 0, whole: 2 }]);
});

it('gives the best of all where only some are asked for', async () => {
  await fc.assert(
    fc.asyncProperty(
      entries,
      fc.array(word, { minLength: 1, maxLength: 2 }),
      fc.integer({ min: 0, max: 6 }),
      async (all, typed, limit) => {
        const found = await searchIn(fileOf(all))(typed, limit);
        const ids = naiveFind(all, typed).map(({ id }) => id);
        expect(found.map(({ id }) => id)).toEqual(ids.slice(0, limit));
      },
    ),
  );
});

it('leaves out what is outdated and fills up with the next, at every question', async () => {
  await fc.assert(
    fc.asyncProperty(entries, fc.array(word), fc.func(fc.boolean()), async (all, asked, isOld) => {
      const fresh = all.filter(({ id }) => !isOld(id));
      const search = searchIn(fileOf(all), isOld);
      for (const typed of asked) {
        const found = await search([typed], 3);
        const ids = naiveFind(fresh, [typed]).map(({ id }) => id);
        expect(found.map(({ id }) => id)).toEqual(ids.slice(0, 3));
      }
    }),
  );
});

it('reads the ids of thousands that are outdated only once', async () => {
  const all = Array.from({ length: 3000 }, (_, at) => ({ id: `${at}`, words: ['a'], rank: at }));
  let reads = 0;
  const search = searchIn(fileOf(all), (id) => {
    reads++;
    return Number(id) < 2990;
  });
  expect((await search(['a'], 5)).map(({ id }) => Number(id))).toEqual([
    2990, 2991, 2992, 2993, 2994,
  ]);
  const before = reads;
  expect(await search(['a'], 5)).toHaveLength(5);
  expect(reads - before).toBe(5);
});

it('finds the best of thousands by one letter and by two words', async () => {
  const all = Array.from(
    { length: 6000 },
    (_, at): SearchEntry => ({
      id: `id-${at}`,
      words: [`a${at % 3000}`, `b${at % 700}x`, `all${at % 5 === 0 ? 'es' : ''}`],
      rank: (at * 7919) % 6000,
    }),
  );
  const search = searchIn(fileOf(all));
  for (const typed of [
    ['a'],
    ['b1'],
    ['all'],
    ['alles', 'b12'],
    ['a', 'b'],
    ['b699x', 'a'],
    ['alls', 'b5'],
  ]) {
    const ids = naiveFind(all, typed).map(({ id }) => id);
    expect((await search(typed, 50)).map(({ id }) => id)).toEqual(ids.slice(0, 50));
    expect((await search(typed)).map(({ id }) => id)).toEqual(ids);
  }
});

it('finds a word of any length by its beginning', async () => {
  const long = 'ab😀'.repeat(500);
  const search = searchIn(fileOf([{ id: 'long', words: [long, 'ab'], rank: 0 }]));
  for (const typed of [long, long.slice(0, 90), `x${long}`, 'ab']) {
    expect(await search([typed])).toHaveLength(1);
  }
  expect(await search([long.replaceAll('b', 'c')])).toEqual([]);
});
