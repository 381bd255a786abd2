// Runs in the options page.
import { openIdbStore } from '@/utils/adapters/idb-store';
import { names } from '@/utils/adapters/idb-store/names';
import { packCompanies } from '@/utils/core/match';
import { millionNames } from './million-names';

const PART = 10_000;

/** Keeps the names of the store's accounts packed with as many made-up ones as it takes. */
async function keepManyNames(count: number): Promise<void> {
  const store = await openIdbStore({}, names);
  const { at } = await store.keptNames();
  const { entries } = await store.nameSlice(undefined, PART);
  const known = entries.map(({ key, accountId }) => ({ id: accountId, names: [key] }));
  await store.keepNames(packCompanies([...known, ...millionNames(['Vexol Quarn'], count)]), at);
  store.close();
}

declare global {
  interface Window {
    keepManyNames: typeof keepManyNames;
  }
}
window.keepManyNames = keepManyNames;
