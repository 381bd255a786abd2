import { type Gained, otherAccounts } from '@/utils/app/other-accounts';
import type { Account } from '@/utils/core/account';
import { usePanel } from '../panel';
import { SuspectList } from '../relations/SuspectList';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';

/** Warns that other accounts have what this one is about to get, with a way to each. */
export function OtherAccounts({ account, gained }: { account: Account; gained: Gained }) {
  const { store, go } = usePanel();
  const { t } = useFullText();
  const asked = JSON.stringify(gained);
  const { value, error } = useLive(
    store,
    ['account'],
    async () => ({ asked, suspects: await otherAccounts(store, account, gained) }),
    [account.id, asked],
  );
  const suspects = value?.asked === asked ? value.suspects : [];
  return (
    <SuspectList
      found={error === undefined ? { suspects } : { suspects, error }}
      action={t.suspect.open}
      onTake={({ id }) => go({ view: 'account', id })}
    />
  );
}
