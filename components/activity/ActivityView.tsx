import { Pencil } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { activityCard } from '@/utils/app/activity-card';
import type { ActivityId } from '@/utils/core/ids';
import c from '../controls.module.css';
import { ErrorNotice } from '../ErrorNotice';
import { Gone } from '../Gone';
import { usePanel } from '../panel';
import { Skeleton } from '../Skeleton';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import { ActivityHead } from './ActivityHead';
import s from './ActivityView.module.css';

interface Props {
  id: ActivityId;
  onReady: () => void;
}

/** The page of one activity. */
export function ActivityView({ id, onReady }: Props) {
  const { store, today, go } = usePanel();
  const { t } = useFullText();
  const { value, error, again } = useLive(
    store,
    ['activity', 'account', 'member', 'pipeline'],
    async () => ({ card: await activityCard(store, id, today) }),
    [id, today],
  );
  useEffect(() => {
    if (value) onReady();
  }, [value]);
  if (error !== undefined) return <ErrorNotice error={error} again={again} />;
  if (!value) return <Skeleton />;
  if (!value.card) return <Gone what="activity" />;
  const { card } = value;
  return (
    <article class={s.view} data-record={id}>
      <ActivityHead card={card} />
      <div class={s.actions}>
        <button type="button" class={c.button} onClick={() => go({ view: 'edit-activity', id })}>
          <Pencil size={16} />
          {t.edit}
        </button>
      </div>
    </article>
  );
}
