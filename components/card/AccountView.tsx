import { SearchX } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { accountCard } from '@/utils/app/account-card';
import type { AccountId } from '@/utils/core/ids';
import c from '../controls.module.css';
import { ErrorNotice } from '../ErrorNotice';
import type { Kept } from '../kept';
import { Notice } from '../Notice';
import { usePanel } from '../panel';
import { Skeleton } from '../Skeleton';
import { useText } from '../text/text';
import { Timeline } from '../timeline/Timeline';
import { useLive } from '../use-live';
import s from './AccountView.module.css';
import { CardHead } from './CardHead';
import { ContactData } from './ContactData';
import { Figures } from './Figures';
import { Relations } from './Relations';

export interface Props {
  id: AccountId;
  kept: Kept;
  /** What scrolls. */
  scroller: HTMLElement | null;
  onReady: () => void;
}

const TABLES = ['account', 'activity', 'relation', 'member', 'category'] as const;

/** An account's card. */
export function AccountView({ id, kept, scroller, onReady }: Props) {
  const { store, world, today } = usePanel();
  const { value, error, again } = useLive(
    store,
    TABLES,
    async () => ({ card: await accountCard(store, id, world) }),
    [id, today],
  );
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (drawn || (value && !value.card)) onReady();
  }, [drawn, value]);

  if (error !== undefined) return <ErrorNotice error={error} again={again} />;
  if (!value) return <Skeleton />;
  if (!value.card) return <Gone />;
  const { card } = value;
  return (
    <article class={s.view} data-card={id}>
      <CardHead card={card} />
      <Figures card={card} />
      <ContactData account={card.account} />
      <Relations kind={card.account.kind} related={card.relations} />
      <Timeline id={id} kept={kept} scroller={scroller} onReady={() => setDrawn(true)} />
    </article>
  );
}

function Gone() {
  const { go } = usePanel();
  const { t } = useText();
  return (
    <Notice icon={SearchX} title={t.card.gone} hint={t.card.goneHint}>
      <button type="button" class={c.button} onClick={() => go({ view: 'page' })}>
        {t.card.toPage}
      </button>
    </Notice>
  );
}
