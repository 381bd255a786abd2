import { Trash2 } from 'lucide-preact';
import { removeActivity } from '@/utils/app/activities';
import type { Activity } from '@/utils/core/activity';
import { type PaymentStep, paymentSteps } from '@/utils/core/invoice';
import { isPayment } from '@/utils/core/open';
import type { CardProps } from '../activity/kind-page';
import section from '../card/Section.module.css';
import c from '../controls.module.css';
import { usePanel } from '../panel';
import row from '../row.module.css';
import { useFullText } from '../text/text';
import { useUndoable } from '../use-undoable';
import s from './Payments.module.css';

/** What came in on an invoice, in order, with what was left each time. */
export function Payments({ card }: CardProps<'invoice'>) {
  const { t } = useFullText();
  const naming: Activity[] = card.related.map(({ activity }) => activity);
  const steps = paymentSteps(card.activity, naming.filter(isPayment));
  if (steps.length === 0 && card.activity.state !== 'issued') return null;
  return (
    <section class={section.section}>
      <h2 class={row.heading}>
        {t.papers.payments}
        {steps.length > 0 && <span class={row.count}>{steps.length}</span>}
      </h2>
      {steps.length === 0 && <p class={section.empty}>{t.papers.noPayments}</p>}
      <ul>
        {steps.map((step) => (
          <PaymentRow key={step.payment.id} step={step} />
        ))}
      </ul>
    </section>
  );
}

function PaymentRow({ step: { payment, left } }: { step: PaymentStep }) {
  const { store, today, go } = usePanel();
  const { t, format } = useFullText();
  const run = useUndoable();
  const sum = format.money(payment.amount);
  const remove = () => void run(t.papers.paymentRemoved(sum), () => removeActivity(store, payment));
  const rest =
    left.amount > 0
      ? t.papers.left(format.money(left))
      : left.amount < 0
        ? t.papers.tooMuch(format.money({ ...left, amount: -left.amount }))
        : t.papers.settled;
  return (
    <li class={s.payment}>
      <button type="button" class={s.open} onClick={() => go({ view: 'activity', id: payment.id })}>
        <span class={s.when}>{format.day(payment.receivedOn, today)}</span>
        <span class={s.sum}>{sum}</span>
        <span class={s.method}>
          {[t.detail.methods[payment.method], payment.reference].filter(Boolean).join(' · ')}
        </span>
        <span class={s.left}>{rest}</span>
      </button>
      <button
        type="button"
        class={c.icon}
        aria-label={t.papers.removePayment(sum)}
        title={t.papers.removePayment(sum)}
        onClick={remove}
      >
        <Trash2 size={16} />
      </button>
    </li>
  );
}
