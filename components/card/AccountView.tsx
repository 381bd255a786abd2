import { useCallback, useEffect, useState } from 'preact/hooks';
import { accountHead } from '@/utils/app/account-card';
import type { AccountId } from '@/utils/core/ids';
import { ErrorNotice } from '../ErrorNotice';
import type { Kept } from '../kept';
import { ListTab } from '../lists/ListTab';
import { isListTab } from '../lists/list-kinds';
import { Merged } from '../Merged';
import type { CardTab } from '../navigation';
import { usePanel } from '../panel';
import { RelationsTab } from '../relations/RelationsTab';
import { Skeleton } from '../Skeleton';
import { Timeline } from '../timeline/Timeline';
import { useLive } from '../use-live';
import s from './AccountView.module.css';
import { CardHead } from './CardHead';
import { CardTabs } from './CardTabs';
import { Overview } from './Overview';

interface Props {
  id: AccountId;
  tab: CardTab;
  /** The part of the tab to begin with. */
  at?: 'picture' | undefined;
  kept: Kept;
  /** What scrolls. */
  scroller: HTMLElement | null;
  onReady: () => void;
}

const TABLES = ['account', 'relation', 'member', 'category'] as const;

/** An account's card. Draws who it is before how it stands and what was done: those take longer to read. */
export function AccountView({ id, tab, at, kept, scroller, onReady }: Props) {
  const { store } = usePanel();
  const { value, error, again } = useLive(
    store,
    TABLES,
    async () => ({ card: await accountHead(store, id) }),
    [id],
  );
  const [drawn, setDrawn] = useState(false);
  const drawnNow = useCallback(() => setDrawn(true), []);
  useEffect(() => {
    if (drawn || (value && (!value.card || tab === 'relations'))) onReady();
  }, [drawn, value, tab]);

  if (error !== undefined) return <ErrorNotice error={error} again={again} />;
  if (!value) return <Skeleton />;
  if (!value.card) return <Merged id={id} />;
  const { card } = value;
  return (
    <article class={s.view} data-card={id}>
      <CardHead card={card} />
      <CardTabs card={card} tab={tab} />
      <div role="tabpanel" id="card-panel" aria-labelledby={`card-tab-${tab}`}>
        {tab === 'overview' && <Overview card={card} onReady={drawnNow} />}
        {tab === 'history' && (
          <Timeline account={card.account} kept={kept} scroller={scroller} onReady={drawnNow} />
        )}
        {tab === 'relations' && (
          <RelationsTab
            account={card.account}
            related={card.relations}
            cameByPicture={at === 'picture' && kept.scrollTop === 0}
            onReady={drawnNow}
          />
        )}
        {isListTab(tab) && (
          <ListTab
            key={tab}
            account={card.account}
            tab={tab}
            kept={kept}
            scroller={scroller}
            onReady={drawnNow}
          />
        )}
      </div>
    </article>
  );
}
