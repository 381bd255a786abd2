import type { PrintedPaper } from '@/utils/app/printed-paper';
import { useFullText } from '../text/text';
import { addressLines } from './address-lines';
import s from './Sheet.module.css';

/** Who writes to whom, what it is, and its days. */
export function Letterhead({ paper, company, recipient, attention, address }: PrintedPaper) {
  const { t, format } = useFullText();
  const until = paper.kind === 'invoice' ? paper.dueOn : paper.validUntil;
  const reach = [company.email, company.phone, company.website].filter((text) => text.trim());
  const facts = [
    [t.print.number, paper.number],
    [t.print.issuedOn, format.date(paper.issuedOn)],
    until && [paper.kind === 'invoice' ? t.print.dueOn : t.print.validUntil, format.date(until)],
  ].filter((fact): fact is [string, string] => Array.isArray(fact));
  return (
    <>
      <header class={s.head}>
        <div class={s.sender}>
          <strong class={s.company}>{company.name}</strong>
          {company.address.trim() && <p class={s.block}>{company.address}</p>}
          {company.vatNumber.trim() && <p>{t.print.vat(company.vatNumber)}</p>}
          {reach.length > 0 && <p>{reach.join(' · ')}</p>}
        </div>
        <h1 class={s.kind}>{t.print[paper.kind]}</h1>
      </header>
      <div class={s.parties}>
        <address class={s.recipient} dir="auto">
          <span class={s.label}>{t.print.to}</span>
          {recipient && <strong>{recipient.name}</strong>}
          {attention && <span>{t.print.attention(attention.name)}</span>}
          {address &&
            addressLines(address, format.locale).map((line) => <span key={line}>{line}</span>)}
          {recipient?.vatNumber && <span>{t.print.vat(recipient.vatNumber)}</span>}
        </address>
        <dl class={s.facts}>
          {facts.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}
