import { Fragment } from 'preact';
import type { ActivityCard } from '@/utils/app/activity-card';
import { AccountLink } from '../AccountLink';
import { useFullText } from '../text/text';
import { activityIcons, activityTones } from '../timeline/activity-icons';
import tones from '../tones.module.css';
import s from './ActivityView.module.css';

/** What it is, what it is called, and the way back to its accounts. */
export function ActivityHead({ card: { activity, accounts } }: { card: ActivityCard }) {
  const { t } = useFullText();
  const Icon = activityIcons[activity.kind];
  return (
    <header class={s.head}>
      <nav class={s.accounts} aria-label={t.field.accounts}>
        {accounts.map((account, at) => (
          <Fragment key={account.id}>
            {at > 0 && ' · '}
            <AccountLink account={account} />
          </Fragment>
        ))}
      </nav>
      <span class={`${s.icon} ${tones[activityTones[activity.kind]]}`}>
        <Icon size={18} />
      </span>
      <div>
        <p class={s.kind}>{t.activity[activity.kind]}</p>
        <h1 class={s.title}>{activity.title}</h1>
      </div>
    </header>
  );
}
