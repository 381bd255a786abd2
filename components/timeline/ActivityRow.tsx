import { ChevronDown } from 'lucide-preact';
import { Fragment } from 'preact';
import type { HistoryEntry } from '@/utils/app/history';
import type { Account } from '@/utils/core/account';
import { isOpenTask, isOverdueTask } from '@/utils/core/timeline';
import { AccountLink } from '../AccountLink';
import { ActivityLink } from '../ActivityLink';
import { Chip } from '../Chip';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import tones from '../tones.module.css';
import s from './ActivityRow.module.css';
import { activityIcons, activityTones } from './activity-icons';
import { activitySummary } from './activity-summary';

interface Props {
  entry: HistoryEntry;
  upcoming: boolean;
  open: boolean;
  onToggle: () => void;
}

/** One entry of the timeline: leads to its page, and opens to its longer text where it has one. */
export function ActivityRow({ entry, upcoming, open, onToggle }: Props) {
  const { today } = usePanel();
  const text = useFullText();
  const { activity } = entry;
  const { facts, amount, chip, body, link } = activitySummary(entry, upcoming, text, today);
  const Icon = activityIcons[activity.kind];
  const more = body !== undefined || link !== undefined;
  return (
    <div class={`${s.row} ${open ? s.open : ''}`} data-activity={activity.kind}>
      <span
        class={`${s.icon} ${tones[activityTones[activity.kind]]} ${upcoming ? s.ahead : ''}`}
        title={text.t.activity[activity.kind]}
      >
        <Icon size={16} />
      </span>
      <div class={s.main}>
        <div class={s.first}>
          <ActivityLink activity={activity} class={s.title}>
            <span class="visually-hidden">{text.t.activity[activity.kind]}: </span>
            {activity.title}
          </ActivityLink>
          {amount && <span class={s.amount}>{text.format.money(amount)}</span>}
        </div>
        {(chip || more || facts.length > 0) && (
          <div class={s.facts}>
            {chip && <Chip tone={chip.tone} text={chip.text} />}
            <span class={s.text}>{facts.join(' · ')}</span>
            {more && <Unfold title={activity.title} open={open} onToggle={onToggle} />}
          </div>
        )}
        {open && more && (
          <div class={s.body}>
            {body}
            {link && <SafeLink {...link} />}
          </div>
        )}
        <p class={s.meta}>
          <When entry={entry} />
          {entry.owner && ` · ${entry.owner.name}`}
          {entry.others.length > 0 && <Others accounts={entry.others} />}
        </p>
      </div>
    </div>
  );
}

function Unfold({ title, open, onToggle }: Pick<Props, 'open' | 'onToggle'> & { title: string }) {
  const { t } = useFullText();
  const label = t.timeline.text(title);
  return (
    <button
      type="button"
      class={s.unfold}
      aria-expanded={open}
      aria-label={label}
      title={label}
      onClick={onToggle}
    >
      <ChevronDown size={16} />
    </button>
  );
}

/** Relative and exact, because people plan by the one and look things up by the other. */
function When({ entry: { activity } }: { entry: HistoryEntry }) {
  const { now, today } = usePanel();
  const { t, format } = useFullText();
  if (isOpenTask(activity) && !activity.dueOn) return <>{t.timeline.noDue}</>;
  const relative = format.relative(activity.at, now, today);
  return (
    <time dateTime={activity.at} class={isOverdueTask(activity, today) ? s.late : undefined}>
      {isOpenTask(activity) ? t.timeline.due(relative) : relative}
      {` · ${format.when(activity.at, today)}`}
    </time>
  );
}

function Others({ accounts }: { accounts: Account[] }) {
  const { t } = useFullText();
  return (
    <>
      {` · ${t.timeline.with} `}
      {accounts.map((account, at) => (
        <Fragment key={account.id}>
          {at > 0 && ', '}
          <AccountLink account={account} />
        </Fragment>
      ))}
    </>
  );
}

function SafeLink({ url, text }: { url: string; text: string }) {
  if (!/^https?:\/\//i.test(url)) return null;
  return (
    <div>
      <a href={url} target="_blank" rel="noreferrer">
        {text}
      </a>
    </div>
  );
}
