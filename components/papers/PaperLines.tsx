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
      <table class={s.lines}>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t.papers.description}</th>
            <th scope="col">{t.papers.amount}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <tr key={at}>
              <td>
                <span class={s.description} dir="auto">
                  {line.description}
                </span>
                <span class={s.facts}>{lineFacts(line, currency, text)}</span>
              </td>
              <td class={s.amount}>{format.money({ amount: lineNet(line), currency })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class={s.totals}>
        <Totals lines={lines} currency={currency} />
      </div>
    </section>
  );
}
