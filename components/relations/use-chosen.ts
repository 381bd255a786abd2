import type { Account } from '@/utils/core/account';
import type { AccountId } from '@/utils/core/ids';
import type { Relation } from '@/utils/core/relation';
import { usePanel } from '../panel';
import { useLive } from '../use-live';

export interface Chosen {
  /** `undefined` while it is read, or where nobody is chosen. */
  account?: Account;
  /** All of the contact's, whichever end is chosen. */
  ofContact: readonly Relation[];
}

/** The account at the other end that was chosen, and where the contact of the two stands already. */
export function useChosen(self: Account, otherId: string): Chosen {
  const { store } = usePanel();
  const contactId = self.kind === 'contact' ? self.id : otherId;
  const { value } = useLive(
    store,
    ['account', 'relation'],
    async () => ({
      otherId,
      account: otherId ? await store.get('account', otherId) : undefined,
      ofContact: contactId ? await store.relationsOf(contactId as AccountId) : [],
    }),
    [otherId, contactId],
  );
  if (value?.otherId !== otherId) return { ofContact: [] };
  const { account, ofContact } = value;
  return { ofContact, ...(account && { account }) };
}
