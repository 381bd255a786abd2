import type { Paper } from '@/utils/core/activity';
import { lineNet } from '@/utils/core/line-item';
import section from '../card/Section.module.css';
import row from '../row.module.css';
import { useFullText } from '../text/text';
import { lineFacts } from './line-facts';
import s from './PaperLines.module.css';
import { Totals } from './Totals';

/** The lines of a paper and what they come to. */
export function PaperLines({ paper: { lines, currency } }: { paper: Paper }) {
  const text = useFullText();
  const { t, format } = text;
  return (
    <section class={section.section}>
      <h2 class={row.heading}>
        {t.papers.lines}
        <span class={row.count}>{lines.length}</span>
      </h2>
      <ol>
        {lines.map((line, at) => (
          <li key={at} class={s.line}>
            <span class={s.description} dir="auto">
              {line.description}
            </span>
            <span class={s.amount}>{format.money({ amount: lineNet(line), currency })}</span>
            <span class={s.facts}>{lineFacts(line, currency, text)}</span>
          </li>
        ))}
      </ol>
      <div class={s.totals}>
        <Totals lines={lines} currency={currency} />
      </div>
    </section>
  );
}
