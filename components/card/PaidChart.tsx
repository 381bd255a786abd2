import { useId } from 'preact/hooks';
import type { PaidYear } from '@/utils/core/paid';
import { useFullText } from '../text/text';
import s from './Figures.module.css';

const WIDTH = 168;
const HEIGHT = 44;
const GAP = 4;

/** A bar for each month, the highest as high as the picture; a table says the same in words. */
export function PaidChart({ months }: { months: PaidYear['months'] }) {
  const { t, format } = useFullText();
  const id = useId();
  const step = (WIDTH + GAP) / months.length;
  const highest = Math.max(...months.map(({ paid }) => paid.amount), 1);
  const total = months.reduce((sum, { paid }) => sum + paid.amount, 0);
  const { currency } = months[0]!.paid;
  const said = months.map(({ month, paid }) => ({
    month,
    text: t.account.paidIn(format.money(paid), format.month(month)),
    paid,
  }));
  const told = said.filter(({ paid }) => paid.amount !== 0).map(({ text }) => text);
  return (
    <svg
      class={s.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-months`}
    >
      <title id={`${id}-title`}>
        {t.account.paidChart(format.money({ amount: total, currency }))}
      </title>
      <desc id={`${id}-months`}>{told.join('; ')}</desc>
      {said.map(({ month, paid, text }, at) => {
        const height = Math.max(2, (Math.max(0, paid.amount) / highest) * HEIGHT);
        return (
          <rect
            key={month}
            class={paid.amount > 0 ? s.bar : s.noBar}
            x={at * step}
            y={HEIGHT - height}
            width={step - GAP}
            height={height}
            rx={Math.min(2, height / 2)}
          >
            <title>{text}</title>
          </rect>
        );
      })}
    </svg>
  );
}
