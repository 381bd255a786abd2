import { Pencil } from 'lucide-preact';
import { useEffect } from 'preact/hooks';
import { type ActivityCard, activityCard } from '@/utils/app/activity-card';
import type { ActivityId } from '@/utils/core/ids';
import section from '../card/Section.module.css';
import { RecordChanges } from '../changes/RecordChanges';
import c from '../controls.module.css';
import { ErrorNotice } from '../ErrorNotice';
import { Gone } from '../Gone';
import { usePanel } from '../panel';
import row from '../row.module.css';
import { Skeleton } from '../Skeleton';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import { ActivityHead } from './ActivityHead';
import s from './ActivityView.module.css';
import { FactList } from './FactList';
import { kindPages } from './kind-pages';
import { RecordFoot } from './RecordFoot';
import { RecordMenu } from './RecordMenu';
import { Related } from './Related';

interface Props {
  id: ActivityId;
  onReady: () => void;
}

/** The page of one activity. */
export function ActivityView({ id, onReady }: Props) {
  const { store, today } = usePanel();
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
  return <Page card={value.card} />;
}

function Page({ card }: { card: ActivityCard }) {
  const { now, today, go } = usePanel();
  const text = useFullText();
  const { t } = text;
  const { activity } = card;
  const kind = kindPages[activity.kind];
  const items = kind.useMenu?.(card) ?? [];
  const facts = kind.facts(card, { text, now, today }).filter((fact) => !!fact);
  const texts = [kind.text?.(card), activity.description].filter(Boolean);
  return (
    <article class={s.view} data-record={activity.id}>
      <ActivityHead card={card}>
        <button
          type="button"
          class={c.icon}
          aria-label={t.edit}
          title={t.edit}
          onClick={() => go({ view: 'edit-activity', id: activity.id })}
        >
          <Pencil size={18} />
        </button>
        <RecordMenu card={card} items={items} />
      </ActivityHead>
      {kind.Actions && (
        <div class={s.actions}>
          <kind.Actions card={card} />
        </div>
      )}
      {kind.Body && <kind.Body card={card} />}
      <section class={section.section}>
        <h2 class={`${row.heading} visually-hidden`}>{t.record.details}</h2>
        <FactList facts={facts} />
        {texts.map((one) => (
          <p key={one} class={s.text} dir="auto">
            {one}
          </p>
        ))}
      </section>
      <Related card={card} />
      <RecordChanges table="activity" id={activity.id} />
      <RecordFoot card={card} />
    </article>
  );
}
