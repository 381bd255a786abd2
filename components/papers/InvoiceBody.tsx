import type { CardProps } from '../activity/kind-page';
import { Balance } from './Balance';
import { PaperLines } from './PaperLines';
import { Payments } from './Payments';
import { VoidInvoice } from './VoidInvoice';

/** What an invoice asks for, what has come in on it, and what is left. */
export function InvoiceBody({ card }: CardProps<'invoice'>) {
  return (
    <>
      <Balance card={card} />
      <PaperLines paper={card.activity} />
      <Payments card={card} />
      <VoidInvoice card={card} />
    </>
  );
}
