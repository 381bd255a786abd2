import { TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { AccountCard } from '@/utils/app/account-card';
import type { Activity } from '@/utils/core/activity';
import type { Money } from '@/utils/core/money';
import { isOpenTask, isOverdueTask } from '@/utils/core/timeline';
import { usePanel } from '../panel';
import { RelativeTime } from '../RelativeTime';
import { useFullText } from '../text/text';
import s from './Figures.module.css';

/** How the account stands, in four figures. */
export function Figures({ card }: { card: AccountCard }) {
  const { t } = useFullText();
  const { opportunities, lastContact, nextStep } = card;
  return (
    <dl class={s.figures}>
      <Figure label={t.card.openMoney}>
        <OpenInvoices card={card} />
      </Figure>
      <Figure label={t.card.opportunities}>
        {opportunities.count > 0 ? (
          <>
            <Sums of={opportunities.sum} />
            <span class={s.extra}>{t.card.openCount(opportunities.count)}</span>
          </>
        ) : (
          <span class={s.none}>{t.card.noOpportunities}</span>
        )}
      </Figure>
      <Figure label={t.card.lastContact}>
        {lastContact ? (
          <Moment activity={lastContact} />
        ) : (
          <span class={s.none}>{t.card.noContact}</span>
        )}
      </Figure>
      <Figure label={t.card.nextStep}>
        {nextStep ? (
          <Moment activity={nextStep} />
        ) : (
          <>
            <strong class={s.warning}>
              <TriangleAlert size={16} />
              {t.card.nothingPlanned}
            </strong>
            <span class={s.extra}>{t.card.nothingPlannedHint}</span>
          </>
        )}
      </Figure>
    </dl>
  );
}

function Figure({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class={s.figure}>
      <dt class={s.label}>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function OpenInvoices({ card }: { card: AccountCard }) {
  const { now, today } = usePanel();
  const { t, format } = useFullText();
  const { open, overdue, overdueSince } = card.money;
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

function Sums({ of }: { of: Money[] }) {
  const { format } = useFullText();
  return (
    <span class={s.value}>
      {of.map((money) => (
        <span class={s.sum} key={money.currency} title={format.money(money)}>
          {format.moneyShort(money)}
        </span>
      ))}
    </span>
  );
}

function Moment({ activity }: { activity: Activity }) {
  const { today } = usePanel();
  const { t } = useFullText();
  const late = isOverdueTask(activity, today);
  const dated = !isOpenTask(activity) || activity.dueOn !== undefined;
  return (
    <>
      <span class={`${s.value} ${s.plain} ${late ? s.wrong : ''}`}>
        {dated ? <RelativeTime at={activity.at} /> : t.card.noDate}
        {late && ` · ${t.timeline.overdue}`}
      </span>
      <span class={s.extra}>
        {t.activity[activity.kind]}: {activity.title}
      </span>
    </>
  );
}
