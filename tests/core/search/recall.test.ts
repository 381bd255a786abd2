import { expect, it } from 'vitest';
import { entriesOf } from '@/tools/bench/lookup/built-file';
import { crowd } from '@/tools/bench/lookup/crowd';
import { misspeltWordOf } from '@/tools/bench/lookup/probes';
import { pick, randomFrom } from '@/tools/bench/lookup/random';
import { fileOf, searchIn } from './built-index';

it('finds 95 of 100 accounts by any word of their name with a typo anywhere in it', async () => {
  const people = [...crowd(5_000)];
  const entries = [...entriesOf(people)];
  const search = searchIn(fileOf(entries));
  const random = randomFrom(3);
  const asked = Array.from({ length: 1_000 }, () => {
    const person = pick(people, random);
    return { id: entries[people.indexOf(person)]!.id, word: misspeltWordOf(person, random) };
  }).filter(({ word }) => word !== undefined);
  let found = 0;
  for (const { id, word } of asked) {
    if ((await search([word!])).some((one) => one.id === id)) found++;
  }
  expect(asked.length).toBeGreaterThan(900);
  expect(found / asked.length).toBeGreaterThanOrEqual(0.95);
});
