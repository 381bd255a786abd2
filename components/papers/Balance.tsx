import type { CardProps } from '../activity/kind-page';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import s from './Balance.module.css';

/** How much of an issued invoice is paid, and what is open until when. */
export function Balance({ card: { activity: of, balance } }: CardProps<'invoice'>) {
  const { now, today } = usePanel();
  const { t, format } = useFullText();
  if (!balance || of.state !== 'issued') return null;
  const { total, paid, open, status } = balance;
  const over = paid.amount - total.amount;
  const share = total.amount > 0 ? Math.min(1, paid.amount / total.amount) : 1;
  const due = t.papers.due(format.relative(of.dueOn, now, today));
  return (
    <section class={s.balance} data-status={status}>
      <progress
        class={s.bar}
        value={share}
        max={1}
        aria-label={t.papers.paidOf(format.money(paid), format.money(total))}
      />
      <p class={s.sums}>
        <span>
          {t.papers.paid} <strong>{format.money(paid)}</strong>
        </span>
        {over > 0 ? (
          <span>
            {t.papers.overpaid} <strong>{format.money({ ...paid, amount: over })}</strong>
          </span>
        ) : (
          <span>
            {t.papers.open} <strong>{format.money(open)}</strong>
          </span>
        )}
      </p>
      {open.amount > 0 && <p class={s.due}>{due}</p>}
    </section>
  );
}
