import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { openIdbStore } from '@/utils/adapters/idb-store';
import { likelyAccounts } from '@/utils/app/search';
import type { Account } from '@/utils/core/account';
import { wordsOf } from '@/utils/core/name';
import { contact, ids, makingAll, organization } from '../contracts/records';

let opened = 0;

async function storeOf(accounts: Account[]) {
  const store = await openIdbStore({ name: `misspelt-${opened++}` });
  onTestFinished(() => store.close());
  await store.edit(makingAll('account', accounts));
  return store;
}

const PEOPLE = [
  organization('soehne', { name: 'Müller & Söhne GmbH', domains: ['mueller-soehne.example'] }),
  organization('quercus', { name: 'Quercus Consulting' }),
  contact('sabine', { name: 'Sabine Brandt' }),
  contact('haruka', { name: '松田 春香' }),
  contact('dmitri', { name: 'Дмитрий Щербаков' }),
  contact('ana', { name: 'Ana María Ruiz-Zafón' }),
];

it('finds every account by any of its words with one letter wrong, missing, too many or swapped', async () => {
  const store = await storeOf(PEOPLE);
  const words = PEOPLE.flatMap(({ id, name }) =>
    wordsOf(name).flatMap(({ text }) => (text.length > 4 ? [{ id, word: text }] : [])),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...words),
      fc.nat(),
      fc.nat({ max: 3 }),
      async (one, n, kind) => {
        const letters = [...one.word];
        const at = n % (letters.length - 1);
        const [letter, next] = letters.slice(at);
        const instead = [['x'], [], ['x', letter!, next!], [next!, letter!]][kind]!;
        letters.splice(at, kind < 2 ? 1 : 2, ...instead);
        // Two equal letters that change places are no error.
        const { found } = await likelyAccounts(store, letters.join(''), 6);
        expect(ids(found)).toContain(one.id);
      },
    ),
    { numRuns: 150 },
  );
});

it('forgives an error in each of several words', async () => {
  const store = await storeOf(PEOPLE);
  expect(ids(await store.similarAccounts('sabnie brandt', 6))).toEqual(['sabine']);
  expect(ids(await store.similarAccounts('barndt sabime', 6))).toEqual(['sabine']);
  expect(ids(await store.similarAccounts('sabnie quercus', 6))).toEqual([]);
});

it('tells what ends where the typed word ends from what goes on', async () => {
  const store = await storeOf([
    organization('longer', { name: 'Ahlbergers' }),
    organization('near', { name: 'Ahlberg' }),
  ]);
  expect(ids(await store.similarAccounts('aalberg', 1))).toEqual(['near']);
});

it('forgives nothing in a short word', async () => {
  const store = await storeOf(PEOPLE);
  expect(await store.similarAccounts('aan', 6)).toEqual([]);
});
