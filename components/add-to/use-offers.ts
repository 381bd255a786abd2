import { type Offer, offersFor, type Partner, partnerOf, type Receiver } from '@/utils/app/offers';
import type { Understood } from '@/utils/core/detect/understood';
import { usePanel } from '../panel';
import { useLive } from '../use-live';

export interface Offered {
  receiver: Receiver;
  offers: Offer[];
  partner: Partner | undefined;
}

/**
 * What the account that gets it has already, and what it could be given.
 * @param accountId empty for a new one
 * @param kind of the new one
 */
export function useOffers(
  said: Understood,
  accountId: string,
  kind: Receiver['kind'],
): { value?: Offered; error?: unknown; again: () => void } {
  const { store } = usePanel();
  return useLive(
    store,
    ['account', 'relation'],
    async () => {
      const account = accountId ? await store.get('account', accountId) : undefined;
      const receiver: Receiver = account ?? { kind };
      const [offers, partner] = await Promise.all([
        offersFor(store, said, receiver),
        partnerOf(store, said, receiver),
      ]);
      return { receiver, offers, partner };
    },
    [accountId, kind],
  );
}
