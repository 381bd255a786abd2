import { CalendarPlus, SquareCheck, TriangleAlert } from 'lucide-preact';
import type { AccountId } from '@/utils/core/ids';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import s from './Figures.module.css';

/** Warns of an account nobody will think of, and plans the next step: one click here, one on Save. */
export function NothingPlanned({ accountId }: { accountId: AccountId }) {
  const { go } = usePanel();
  const { t } = useFullText();
  const plan = (kind: 'task' | 'event') => () => go({ view: 'new-activity', kind, accountId });
  return (
    <>
      <strong class={s.warning}>
        <TriangleAlert size={16} />
        {t.card.nothingPlanned}
      </strong>
      <span class={s.plans}>
        <button type="button" aria-label={t.account.planTask} onClick={plan('task')}>
          <SquareCheck size={14} />
          {t.activity.task}
        </button>
        <button type="button" aria-label={t.account.planEvent} onClick={plan('event')}>
          <CalendarPlus size={14} />
          {t.activity.event}
        </button>
      </span>
    </>
  );
}
