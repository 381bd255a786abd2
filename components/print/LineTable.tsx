import { type LineItem, lineNet } from '@/utils/core/line-item';
import { useFullText } from '../text/text';
import s from './Sheet.module.css';

/** Every line; discount and tax have a column only where there are any. */
export function LineTable({ lines, currency }: { lines: readonly LineItem[]; currency: string }) {
  const { t, format } = useFullText();
  const money = (amount: number) => format.money({ amount, currency });
  const discounts = lines.some(({ discountPercent }) => discountPercent > 0);
  const taxes = lines.some(({ taxPercent }) => taxPercent > 0);
  const rate = (percent: number) => (percent > 0 ? format.rate(percent) : '');
  return (
    <table class={s.lines}>
      <thead>
        <tr>
          <th scope="col" class={s.place}>
            {t.print.position}
          </th>
          <th scope="col" class={s.what}>
            {t.print.description}
          </th>
          <th scope="col">{t.print.quantity}</th>
          <th scope="col">{t.print.unitPrice}</th>
          {discounts && <th scope="col">{t.print.discount}</th>}
          {taxes && <th scope="col">{t.print.tax}</th>}
          <th scope="col">{t.print.amount}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => (
          <tr key={at}>
            <td class={s.place}>{at + 1}</td>
            <td class={s.what} dir="auto">
              {line.description}
            </td>
            <td>{format.number(line.quantity)}</td>
            <td>{money(line.unitPrice)}</td>
            {discounts && <td>{rate(line.discountPercent)}</td>}
            {taxes && <td>{format.rate(line.taxPercent)}</td>}
            <td>{money(lineNet(line))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
