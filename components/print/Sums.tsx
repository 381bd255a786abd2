import type { PrintedPaper } from '@/utils/app/printed-paper';
import { taxesOf, totalsOf } from '@/utils/core/line-item';
import { useFullText } from '../text/text';
import s from './Sheet.module.css';

/** Net, tax by rate, total; of an invoice that was paid in part, what is left. */
export function Sums({ paper: { lines, currency }, balance }: PrintedPaper) {
  const { t, format } = useFullText();
  const money = (amount: number) => format.money({ amount, currency });
  const { net, total } = totalsOf(lines);
  const taxes = taxesOf(lines).filter(({ taxPercent }) => taxPercent > 0);
  const paid =
    balance && balance.paid.amount > 0 && balance.status !== 'void' ? balance : undefined;
  return (
    <dl class={s.sums}>
      {taxes.length > 0 && (
        <div>
          <dt>{t.print.net}</dt>
          <dd>{money(net)}</dd>
        </div>
      )}
      {taxes.map((of) => (
        <div key={of.taxPercent}>
          <dt>{t.print.taxOn(format.rate(of.taxPercent), money(of.net))}</dt>
          <dd>{money(of.tax)}</dd>
        </div>
      ))}
      <div class={s.total}>
        <dt>{t.print.total}</dt>
        <dd>{money(total)}</dd>
      </div>
      {paid && (
        <>
          <div>
            <dt>{t.print.paid}</dt>
            <dd>{format.money(paid.paid)}</dd>
          </div>
          <div class={s.rest}>
            <dt>{t.print.open}</dt>
            <dd>{format.money(paid.open)}</dd>
          </div>
        </>
      )}
    </dl>
  );
}
