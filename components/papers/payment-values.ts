import type { OpenInvoice } from '@/utils/app/open-invoices';
import type { Payment } from '@/utils/core/activity';
import type { Beginning, CommonValues } from '../activity-form/kind-form';
import type { MoneyText } from '../form/MoneyField';
import type { FullText } from '../text/text';

export interface PaymentValues extends CommonValues {
  amount: MoneyText;
  receivedOn: string;
  method: Payment['method'];
  reference: string;
  /** Empty where it pays none. */
  invoiceId: string;
  /** What the invoice is in; empty where there is none. */
  invoiceCurrency: string;
}

/** Of the invoice it comes from, else of the one due first. */
export function paymentBegun(with_: Beginning, text: FullText): PaymentValues {
  const { common, company, openInvoices, from, today } = with_;
  const values: PaymentValues = {
    ...common,
    title: text.t.papers.payment,
    amount: { amount: '', currency: company.currency },
    receivedOn: today,
    method: 'transfer',
    reference: '',
    invoiceId: '',
    invoiceCurrency: '',
  };
  const paid = openInvoices.find(({ invoice }) => invoice.id === from?.id) ?? openInvoices[0];
  return paid ? { ...values, ...paying(values, undefined, paid, text) } : values;
}

/**
 * What choosing another invoice changes. An amount and a title that came from the one before follow;
 * what the user has typed stays.
 */
export function paying(
  values: PaymentValues,
  before: OpenInvoice | undefined,
  chosen: OpenInvoice | undefined,
  text: FullText,
): Partial<PaymentValues> {
  const { amount, title } = values;
  const own = amount.amount.trim() !== '' && amount.amount !== openText(before, text);
  const named = title.trim() !== '' && title !== titleOf(before, text);
  if (!chosen)
    return {
      invoiceId: '',
      invoiceCurrency: '',
      ...(!named && { title: titleOf(undefined, text) }),
    };
  const { currency } = chosen.invoice;
  return {
    invoiceId: chosen.invoice.id,
    invoiceCurrency: currency,
    ...(!own && { amount: { amount: openText(chosen, text), currency } }),
    ...(!named && { title: titleOf(chosen, text) }),
  };
}

function openText(of: OpenInvoice | undefined, { format }: FullText): string {
  return of && of.open.amount > 0 ? format.plainAmount(of.open) : '';
}

function titleOf(of: OpenInvoice | undefined, { t }: FullText): string {
  return of ? t.papers.paymentOf(of.invoice.number) : t.papers.payment;
}
