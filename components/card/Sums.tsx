import type { Money } from '@/utils/core/money';
import { useFullText } from '../text/text';
import s from './Figures.module.css';

/** One sum a line for each currency. */
export function Sums({ of }: { of: readonly Money[] }) {
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
