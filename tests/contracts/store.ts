import { afterEach, beforeEach, describe } from 'vitest';
import type { NameStore, Store } from '@/utils/app/ports';
import { matchAccounts } from './store-accounts';
import { beginning, slicing } from './store-beginning';
import { deletingAndSample } from './store-deleting';
import { joiningHistories } from './store-histories';
import { readingHistory } from './store-history';
import { keepingLists } from './store-lists';
import { packingNames } from './store-names';
import { numbersAndRoles } from './store-numbers';
import { readingOpen } from './store-open';
import { syncing } from './store-outbox';
import { writing } from './store-writing';

/** A store opened afresh and empty for each test. */
export type Opened = () => Store & NameStore;

/** What every Store must do, whatever it keeps its records in. */
export function describeStore(name: string, open: () => Promise<Store & NameStore>): void {
  describe(`Store contract: ${name}`, () => {
    let store: Store & NameStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const opened = () => store;
    describe('accounts and relations', () => matchAccounts(opened));
    describe('history', () => readingHistory(opened));
    describe('histories of several', () => joiningHistories(opened));
    describe('names', () => packingNames(opened));
    describe('numbers and roles', () => numbersAndRoles(opened));
    describe('lists of the options', () => keepingLists(opened));
    describe('what is open', () => readingOpen(opened));
    describe('writing', () => writing(opened));
    describe('what everyone starts with', () => beginning(opened));
    describe('long tables in parts', () => slicing(opened));
    describe('deleting and sample data', () => deletingAndSample(opened));
    describe('outbox and changes from elsewhere', () => syncing(opened));
  });
}
