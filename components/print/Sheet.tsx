import type { PrintedPaper } from '@/utils/app/printed-paper';
import { useFullText } from '../text/text';
import { Letterhead } from './Letterhead';
import { LineTable } from './LineTable';
import s from './Sheet.module.css';
import { Sums } from './Sums';

/** The paper itself. Its heads and lines break over as many pages as it takes. */
export function Sheet(printed: PrintedPaper) {
  const { language, t, format } = useFullText();
  const { paper, company } = printed;
  const mark = markOf(printed);
  const { lines, currency } = paper;
  const owed = paper.kind === 'invoice' && printed.balance?.status !== 'paid';
  const terms =
    paper.kind === 'invoice'
      ? owed && t.print.terms(format.date(paper.dueOn))
      : paper.validUntil && t.print.validity(format.date(paper.validUntil));
  return (
    <article class={s.sheet} lang={language}>
      {mark && <p class={s.mark}>{t.print.marks[mark]}</p>}
      <Letterhead {...printed} />
      <h2 class={s.subject} dir="auto">
        {paper.title}
      </h2>
      <LineTable lines={lines} currency={currency} />
      <Sums {...printed} />
      <div class={s.end}>
        {terms && mark !== 'void' && <p>{terms}</p>}
        {company.bank.trim() && paper.kind === 'invoice' && (
          <section>
            <h3>{t.print.payTo}</h3>
            <p class={s.block}>{company.bank}</p>
          </section>
        )}
        {company.footer.trim() && <p class={s.footer}>{company.footer}</p>}
      </div>
    </article>
  );
}

function markOf({ paper }: PrintedPaper): 'draft' | 'void' | undefined {
  const state = paper.kind === 'invoice' ? paper.state : paper.status;
  return state === 'draft' || state === 'void' ? state : undefined;
}
