import { TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { type AccountFigures, accountFigures } from '@/utils/app/account-card';
import type { Activity } from '@/utils/core/activity';
import type { AccountId } from '@/utils/core/ids';
import type { Money } from '@/utils/core/money';
import { isOpenTask, isOverdueTask } from '@/utils/core/timeline';
import { ErrorLine } from '../ErrorLine';
import { usePanel } from '../panel';
import { RelativeTime } from '../RelativeTime';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import s from './Figures.module.css';

const TABLES = ['activity'] as const;

/** How the account stands, in four figures; their frames stand before they are read. */
export function Figures({ id }: { id: AccountId }) {
  const { store, world, today } = usePanel();
  const { t } = useFullText();
  const { value: figures, error } = useLive(store, TABLES, () => accountFigures(store, id, world), [
    id,
    today,
  ]);
  if (error !== undefined) return <ErrorLine error={error} />;
  return (
    <dl class={s.figures} aria-busy={!figures}>
      <Figure label={t.card.openMoney}>{figures && <OpenInvoices of={figures} />}</Figure>
      <Figure label={t.card.opportunities}>{figures && <Opportunities of={figures} />}</Figure>
      <Figure label={t.card.lastContact}>{figures && <LastContact of={figures} />}</Figure>
      <Figure label={t.card.nextStep}>{figures && <NextStep of={figures} />}</Figure>
    </dl>
  );
}

interface OfFigures {
  of: AccountFigures;
}

function Figure({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class={s.figure}>
      <dt class={s.label}>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Opportunities({ of: { opportunities } }: OfFigures) {
  const { t } = useFullText();
  if (opportunities.count === 0) return <span class={s.none}>{t.card.noOpportunities}</span>;
  return (
    <>
      <Sums of={opportunities.sum} />
      <span class={s.extra}>{t.card.openCount(opportunities.count)}</span>
    </>
  );
}

function LastContact({ of: { lastContact } }: OfFigures) {
  const { t } = useFullText();
  if (!lastContact) return <span class={s.none}>{t.card.noContact}</span>;
  return <Moment activity={lastContact} />;
}

function NextStep({ of: { nextStep } }: OfFigures) {
  const { t } = useFullText();
  if (nextStep) return <Moment activity={nextStep} />;
  return (
    <>
      <strong class={s.warning}>
        <TriangleAlert size={16} />
        {t.card.nothingPlanned}
      </strong>
      <span class={s.extra}>{t.card.nothingPlannedHint}</span>
    </>
  );
}

function OpenInvoices({ of: { money } }: OfFigures) {
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
