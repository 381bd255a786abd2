import type { ActivityCard } from '@/utils/app/activity-card';
import { Avatar } from '../Avatar';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import s from './ActivityView.module.css';

/** Who is responsible, and when it was made and changed. */
export function RecordFoot({ card: { activity, owner } }: { card: ActivityCard }) {
  const { today } = usePanel();
  const { t, format } = useFullText();
  const { createdAt, updatedAt } = activity;
  return (
    <footer class={s.foot}>
      <p class={s.owner}>
        {owner && <Avatar name={owner.name} kind="contact" size={20} />}
        {activity.ownerId ? t.card.owner(owner?.name ?? t.form.formerMember) : t.card.noOwner}
      </p>
      <p>
        {t.record.made(format.when(createdAt, today))}
        {updatedAt !== createdAt && ` · ${t.record.changed(format.when(updatedAt, today))}`}
      </p>
    </footer>
  );
}
