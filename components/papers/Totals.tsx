import { type LineItem, taxesOf, totalsOf } from '@/utils/core/line-item';
import { useFullText } from '../text/text';
import s from './Totals.module.css';

interface Props {
  lines: readonly LineItem[];
  currency: string;
}

/** Net, the tax of each rate, and the total; the total alone where nothing is taxed. */
export function Totals({ lines, currency }: Props) {
  const { t, format } = useFullText();
  const money = (amount: number) => format.money({ amount, currency });
  const { net, total } = totalsOf(lines);
  const taxes = taxesOf(lines).filter(({ taxPercent }) => taxPercent > 0);
  return (
    <dl class={s.totals}>
      {taxes.length > 0 && (
        <div>
          <dt>{t.papers.net}</dt>
          <dd>{money(net)}</dd>
        </div>
      )}
      {taxes.map((of) => (
        <div key={of.taxPercent}>
          <dt>{t.papers.taxOn(format.rate(of.taxPercent), money(of.net))}</dt>
          <dd>{money(of.tax)}</dd>
        </div>
      ))}
      <div class={s.total}>
        <dt>{t.papers.total}</dt>
        <dd>{money(total)}</dd>
      </div>
    </dl>
  );
}
