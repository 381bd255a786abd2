import { beforeEach, expect, it } from 'vitest';
import { countRows, pageRows } from '@/utils/app/page-rows';
import type { Store } from '@/utils/app/ports';
import { knownAddress, knownDomain, unknownAddress } from '../components/matches';
import { smallCrm } from '../components/small-crm';

let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});

it('keeps the order of the page in each list, and one row for an account, the surest match first', async () => {
  const matches = [
    unknownAddress('z@far.example', 'Zed'),
    knownDomain('new@acme.example', 'acme.example', 'acme'),
    knownAddress('jane@acme.example', 'jane'),
    knownAddress('both@acme.example', 'otto', 'globex'),
    knownAddress('office@acme.example', 'acme'),
    unknownAddress('a@far.example', 'Abe'),
  ];
  const { known, choices, unknown } = await pageRows(store, matches);
  expect(known.map(({ account }) => account.id)).toEqual(['acme', 'jane']);
  expect(known[0]!.matches.map(({ text }) => text)).toEqual([
    'office@acme.example',
    'new@acme.example',
  ]);
  expect(choices.map(({ accounts }) => accounts.map(({ account }) => account.id))).toEqual([
    ['otto', 'globex'],
  ]);
  expect(unknown.map(({ match }) => match.text)).toEqual(['z@far.example', 'a@far.example']);
});

it('is counted as it will be listed', async () => {
  const matches = [
    unknownAddress('z@far.example', 'Zed'),
    knownAddress('jane@acme.example', 'jane'),
    knownAddress('jane.doe@home.example', 'jane'),
    knownAddress('both@acme.example', 'otto', 'globex'),
    knownAddress('office@acme.example', 'acme'),
  ];
  const { known, choices, unknown } = await pageRows(store, matches);
  expect(countRows(matches)).toBe(known.length + choices.length + unknown.length);
  expect(countRows(matches)).toBe(4);
});

it('asks the store for all of a long page at once, not for one after another', async () => {
  const matches = Array.from({ length: 300 }, (_, at) => unknownAddress(`a${at}@far.example`, 'A'));
  let asked = 0;
  let answerAll = () => {};
  const allAsked = new Promise<void>((resolve) => {
    answerAll = resolve;
  });
  const slow: Store = {
    ...store,
    accountsBy: async (...query) => {
      asked += 1;
      if (asked === matches.length) answerAll();
      await allAsked;
      return store.accountsBy(...query);
    },
  };
  expect((await pageRows(slow, matches)).unknown).toHaveLength(300);
});
