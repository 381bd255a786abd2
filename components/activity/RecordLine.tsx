import type { Activity } from '@/utils/core/activity';
import type { InvoiceBalance } from '@/utils/core/invoice';
import { Chip } from '../Chip';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { activityIcons, activityTones } from '../timeline/activity-icons';
import tones from '../tones.module.css';
import s from './RecordLine.module.css';
import { standingOf } from './standing';

interface Props {
  activity: Activity;
  /** Only of an invoice. */
  balance?: InvoiceBalance | undefined;
}

/** A record in a list: what it is, what it is called, when, how it stands, how much. */
export function RecordLine({ activity, balance }: Props) {
  const { today } = usePanel();
  const text = useFullText();
  const { t, format } = text;
  const { chip, amount } = standingOf(activity, balance, text, today);
  const Icon = activityIcons[activity.kind];
  const number = 'number' in activity ? `${activity.number} · ` : '';
  return (
    <>
      <span class={`${s.icon} ${tones[activityTones[activity.kind]]}`}>
        <Icon size={16} />
      </span>
      <span class={s.main}>
        <span class={s.first}>
          <span class={s.title}>
            <span class="visually-hidden">{t.activity[activity.kind]}: </span>
            {activity.title}
          </span>
          {amount && <span class={s.amount}>{format.money(amount)}</span>}
        </span>
        <span class={s.second}>
          <span>
            {number}
            {format.day(activity.at, today)}
          </span>
          {chip && <Chip tone={chip.tone} text={chip.text} />}
        </span>
      </span>
    </>
  );
}
