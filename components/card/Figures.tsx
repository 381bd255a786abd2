import type { ComponentChildren } from 'preact';
import type { AccountFigures } from '@/utils/app/account-card';
import type { Account } from '@/utils/core/account';
import type { Activity } from '@/utils/core/activity';
import { isOpenTask, isOverdueTask } from '@/utils/core/timeline';
import { ActivityLink } from '../ActivityLink';
import type { CardTab } from '../navigation';
import { usePanel } from '../panel';
import { RelativeTime } from '../RelativeTime';
import { useFullText } from '../text/text';
import s from './Figures.module.css';
import { NothingPlanned } from './NothingPlanned';
import { Paid } from './Paid';
import { Sums } from './Sums';

/** How the account stands, in five figures; their frames stand before they are read. */
export function Figures({ account, of }: { account: Account; of: AccountFigures | undefined }) {
  const { t } = useFullText();
  return (
    <dl class={s.figures} aria-busy={!of}>
      <Figure label={t.card.nextStep}>
        {of &&
          (of.nextStep ? (
            <Moment activity={of.nextStep} />
          ) : (
            <NothingPlanned accountId={account.id} />
          ))}
      </Figure>
      <Figure label={t.card.lastContact}>
        {of &&
          (of.lastContact ? (
            <Moment activity={of.lastContact} />
          ) : (
            <span class={s.none}>{t.card.noContact}</span>
          ))}
      </Figure>
      <Figure label={t.card.openMoney} tab="invoices">
        {of && <OpenInvoices of={of} />}
      </Figure>
      <Figure label={t.account.openOpportunities} tab="opportunities">
        {of && <Opportunities of={of} />}
      </Figure>
      <Figure label={t.account.paidYear} tab="payments" wide>
        {of && <Paid of={of.paid} />}
      </Figure>
    </dl>
  );
}

interface FigureProps {
  label: string;
  /** Where what it counts is listed. */
  tab?: CardTab;
  wide?: boolean;
  children: ComponentChildren;
}

function Figure({ label, tab, wide = false, children }: FigureProps) {
  const { turnTo } = usePanel();
  return (
    <div class={`${s.figure} ${wide ? s.wide : ''}`}>
      <dt class={s.label}>
        {tab ? (
          <button type="button" class={s.way} onClick={() => turnTo(tab)}>
            {label}
          </button>
        ) : (
          label
        )}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function Opportunities({ of: { opportunities } }: { of: AccountFigures }) {
  const { t } = useFullText();
  if (opportunities.count === 0) return <span class={s.none}>{t.card.noOpportunities}</span>;
  return (
    <>
      <Sums of={opportunities.sum} />
      <span class={s.extra}>{t.card.openCount(opportunities.count)}</span>
    </>
  );
}

function OpenInvoices({ of: { money } }: { of: AccountFigures }) {
  const { now, today } = usePanel();
  const { t, format } = useFullText();
  const { open, overdue, overdueSince } = money;
  if (open.length === 0) return <span class={s.none}>{t.card.nothingOpen}</span>;
  return (
    <>
      <Sums of={open} />
      {overdueSince && (
        <span class={`${s.extra} ${s.wrong}`}>
          {t.card.overdueSince(
            format.sums(overdue, true),
            format.relative(overdueSince, now, today),
          )}
        </span>
      )}
    </>
  );
}

function Moment({ activity }: { activity: Activity }) {
  const { today } = usePanel();
  const { t } = useFullText();
  const late = isOverdueTask(activity, today);
  const dated = !isOpenTask(activity) || activity.dueOn !== undefined;
  return (
    <>
      <span class={`${s.value} ${late ? s.wrong : ''}`}>
        {dated ? <RelativeTime at={activity.at} /> : t.card.noDate}
        {late && ` · ${t.timeline.overdue}`}
      </span>
      <span class={s.extra}>
        {t.activity[activity.kind]}: <ActivityLink activity={activity} />
      </span>
    </>
  );
}
