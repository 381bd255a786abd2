import type { PaidYear } from '@/utils/core/paid';
import { useFullText } from '../text/text';
import s from './Figures.module.css';
import { PaidChart } from './PaidChart';
import { Sums } from './Sums';

/** What came in during twelve months; the bars are of one currency, because two cannot be compared. */
export function Paid({ of: { sums, months } }: { of: PaidYear }) {
  const { t } = useFullText();
  if (months.length === 0) return <span class={s.none}>{t.account.nothingPaid}</span>;
  const { currency } = months[0]!.paid;
  return (
    <div class={s.paid}>
      <div>
        {sums.length > 0 ? <Sums of={sums} /> : <span class={s.none}>{t.account.nothingPaid}</span>}
        {sums.length > 1 && <span class={s.extra}>{t.account.paidOnly(currency)}</span>}
      </div>
      <PaidChart months={months} />
    </div>
  );
}
