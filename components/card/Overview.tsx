import { useEffect } from 'preact/hooks';
import { type AccountHead, accountFigures } from '@/utils/app/account-card';
import { accountOverview } from '@/utils/app/overview';
import { scopeOf } from '@/utils/app/scope';
import { RecordChanges } from '../changes/RecordChanges';
import { ErrorNotice } from '../ErrorNotice';
import { usePanel } from '../panel';
import { RelationsSection } from '../relations/RelationsSection';
import { Skeleton } from '../Skeleton';
import { useLive } from '../use-live';
import { ContactData } from './ContactData';
import { Figures } from './Figures';
import { nothingOwn, ownData } from './own-data';
import { ShortHistory } from './ShortHistory';

const TABLES = ['activity', 'account', 'member', 'relation', 'field', 'company'] as const;

interface Props {
  card: AccountHead;
  onReady: () => void;
}

/**
 * How the account stands, what comes next and what was last, then who they are. The frames of the
 * figures stand from the start, and nothing stands below that would have to move.
 */
export function Overview({ card: { account, relations }, onReady }: Props) {
  const { store, world, today } = usePanel();
  const { id, kind } = account;
  const { value, error, again } = useLive(
    store,
    TABLES,
    async () => {
      const scope = await scopeOf(store, { id, kind });
      const [figures, short, own] = await Promise.all([
        accountFigures(store, scope, world),
        accountOverview(store, scope, world),
        ownData(store, world),
      ]);
      return { figures, short, own };
    },
    [id, kind, today],
  );
  const settled = value !== undefined || error !== undefined;
  useEffect(() => {
    if (settled) onReady();
  }, [settled]);
  return (
    <>
      {error !== undefined && <ErrorNotice error={error} again={again} />}
      {(value || error === undefined) && <Figures account={account} of={value?.figures} />}
      {!settled && <Skeleton rows={4} />}
      {value && <ShortHistory account={account} of={value.short} />}
      {settled && (
        <>
          <ContactData account={account} own={value?.own ?? nothingOwn} />
          <RelationsSection account={account} related={relations} />
          <RecordChanges key={id} table="account" id={id} />
        </>
      )}
    </>
  );
}
