import { ChevronDown } from 'lucide-preact';
import { Fragment } from 'preact';
import type { HistoryEntry } from '@/utils/app/entries';
import type { Account } from '@/utils/core/account';
import type { ActivityKind } from '@/utils/core/activity';
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
import { isCheckable, TaskCheck } from './TaskCheck';

interface Props {
  entry: HistoryEntry;
  upcoming: boolean;
  /** In the place of the short facts, where the list around it asks for other ones. */
  facts?: string[] | undefined;
  open: boolean;
  onToggle: () => void;
}

/** One entry of the timeline: leads to its page, and opens to its longer text where it has one. */
export function ActivityRow({ entry, upcoming, facts: others, open, onToggle }: Props) {
  const { today } = usePanel();
  const text = useFullText();
  const { activity } = entry;
  const summary = activitySummary(entry, upcoming, text, today);
  const { amount, chip, body, link } = summary;
  const facts = others?.filter(Boolean) ?? summary.facts;
  const more = body !== undefined || link !== undefined;
  const hasFacts = chip !== undefined || facts.length > 0;
  const unfold = more && <Unfold title={activity.title} open={open} onToggle={onToggle} />;
  return (
    <div class={`${s.row} ${open ? s.open : ''}`} data-activity={activity.kind}>
      {isCheckable(activity) ? (
        <TaskCheck task={activity} />
      ) : (
        <KindIcon kind={activity.kind} ahead={upcoming} />
      )}
      <div class={s.main}>
        <div class={s.first}>
          <ActivityLink activity={activity} class={s.title}>
            <span class="visually-hidden">{text.t.activity[activity.kind]}: </span>
            {activity.title}
          </ActivityLink>
          {amount && <span class={s.amount}>{text.format.money(amount)}</span>}
          {!hasFacts && unfold}
        </div>
        {hasFacts && (
          <div class={s.facts}>
            {chip && <Chip tone={chip.tone} text={chip.text} />}
            <span class={others ? s.wrapping : s.text}>{facts.join(' · ')}</span>
            {unfold}
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
          {activity.ownerId && ` · ${entry.owner?.name ?? text.t.form.formerMember}`}
          {entry.via.length > 0 && <Accounts word={text.t.timeline.of} accounts={entry.via} />}
          {entry.others.length > 0 && (
            <Accounts word={text.t.timeline.with} accounts={entry.others} />
          )}
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

function KindIcon({ kind, ahead }: { kind: ActivityKind; ahead: boolean }) {
  const { t } = useFullText();
  const Icon = activityIcons[kind];
  return (
    <span
      class={`${s.icon} ${tones[activityTones[kind]]} ${ahead ? s.ahead : ''}`}
      title={t.activity[kind]}
    >
      <Icon size={16} />
    </span>
  );
}

function Accounts({ word, accounts }: { word: string; accounts: Account[] }) {
  return (
    <>
      {` · ${word} `}
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
