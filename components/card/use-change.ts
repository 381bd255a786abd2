import { changeAccount } from '@/utils/app/edit-account';
import type { Account } from '@/utils/core/account';
import type { AccountId } from '@/utils/core/ids';
import { usePanel } from '../panel';
import { errorText, useFullText } from '../text/text';
import { useToast } from '../toast';

/** @returns whether it is saved; a fault is told in a toast */
export type Change = (said: string, change: (account: Account) => Account) => Promise<boolean>;

/** Changes an account at once, says so and offers to take it back. */
export function useChange(id: AccountId): Change {
  const { store, world } = usePanel();
  const { t } = useFullText();
  const toast = useToast();
  return async (said, change) => {
    try {
      const undo = await changeAccount(store, world, id, change);
      toast({ text: said, undo });
      return true;
    } catch (error) {
      toast({ text: errorText(t, error).say, wrong: true });
      return false;
    }
  };
}
