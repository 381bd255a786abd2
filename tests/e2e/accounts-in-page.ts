import { makingAll, organization } from '@/tests/contracts/records';
import { openIdbStore } from '@/utils/adapters/idb-store';

/** Runs in a page of Ficha: makes organizations that are called by their ids, as an import would. */
export async function makeAccounts(ids: readonly string[]): Promise<void> {
  const store = await openIdbStore();
  try {
    await store.edit(
      makingAll(
        'account',
        ids.map((id) => organization(id)),
      ),
    );
  } finally {
    store.close();
  }
}
