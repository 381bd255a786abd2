import { type ComponentChildren, Fragment } from 'preact';
import type { ActivityCard } from '@/utils/app/activity-card';
import { AccountLink } from '../AccountLink';
import { Chip } from '../Chip';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { activityIcons, activityTones } from '../timeline/activity-icons';
import tones from '../tones.module.css';
import s from './ActivityView.module.css';
import { standingOf } from './standing';

interface Props {
  card: ActivityCard;
  /** Buttons at the end of the first line. */
  children: ComponentChildren;
}

/** The way back to its accounts, what it is, what it is called, how it stands, how much it is about. */
export function ActivityHead({ card, children }: Props) {
  const { activity, accounts, balance } = card;
  const { today } = usePanel();
  const text = useFullText();
  const { t, format } = text;
  const { chip, amount } = standingOf(activity, balance, text, today);
  const Icon = activityIcons[activity.kind];
  return (
    <header class={s.head}>
      <div class={s.top}>
        <nav class={s.accounts} aria-label={t.field.accounts}>
          {accounts.map((account, at) => (
            <Fragment key={account.id}>
              {at > 0 && ' · '}
              <AccountLink account={account} />
            </Fragment>
          ))}
        </nav>
        {children}
      </div>
      <span class={`${s.icon} ${tones[activityTones[activity.kind]]}`}>
        <Icon size={18} />
      </span>
      <div>
        <p class={s.kind}>{t.activity[activity.kind]}</p>
        <h1 class={`${s.title} ${activity.title.length > 80 ? s.long : ''}`} dir="auto">
          {activity.title}
        </h1>
        {(chip || amount) && (
          <p class={s.standing}>
            {chip && <Chip tone={chip.tone} text={chip.text} />}
            {amount && <span class={s.amount}>{format.money(amount)}</span>}
          </p>
        )}
      </div>
    </header>
  );
}
