import { beforeEach, describe, expect, it } from 'vitest';
import { type Gained, otherAccounts } from '@/utils/app/other-accounts';
import type { Store } from '@/utils/app/ports';
import { smallCrm } from '../components/small-crm';

let store: Store;
beforeEach(async () => {
  store = await smallCrm();
});
const others = async (id: string, gained: Gained) =>
  (await otherAccounts(store, (await store.get('account', id))!, gained)).map(
    ({ account, reasons }) => [account.id, ...reasons.map(({ kind }) => kind)],
  );

describe('other accounts that have what one is about to get', () => {
  it('are found by any of its addresses, itself left out', async () => {
    const emails = ['nobody@acme.example', 'office@acme.example'];
    expect(await others('otto', { emails })).toEqual([
      ['acme', 'address'],
      ['globex', 'address'],
    ]);
  });

  it('are named once with every reason', async () => {
    const gained = {
      name: 'ACME Tools',
      emails: ['office@acme.example'],
      domains: ['acme.example'],
    };
    expect(await others('globex', gained)).toContainEqual(['acme', 'address', 'domain', 'name']);
  });

  it('are none where nothing is gained', async () => {
    expect(await others('otto', { emails: [], domains: [] })).toEqual([]);
  });
});
