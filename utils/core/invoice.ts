import type { Invoice, Payment } from './activity';
import { totalsOf } from './line-item';
import type { Money } from './money';
import type { DateOnly } from './time';

export type InvoiceStatus = 'draft' | 'unpaid' | 'partly-paid' | 'paid' | 'overdue' | 'void';

export interface InvoiceBalance {
  status: InvoiceStatus;
  total: Money;
  paid: Money;
  /** What is still owed: never below zero, and zero for drafts and void invoices. */
  open: Money;
}

/**
 * Derived, never stored. Payments of another invoice or in another currency do not count.
 * Overdue begins the day after the due date, whether or not a part is paid.
 */
export function invoiceBalance(
  invoice: Invoice,
  payments: Iterable<Payment>,
  today: DateOnly,
): InvoiceBalance {
  const { currency } = invoice;
  const { total } = totalsOf(invoice.lines);
  let paid = 0;
  for (const payment of payments) {
    if (payment.invoiceId === invoice.id && payment.amount.currency === currency) {
      paid += payment.amount.amount;
    }
  }
  const status = statusOf(invoice, total, paid, today);
  const owed = status === 'draft' || status === 'void' ? 0 : Math.max(0, total - paid);
  return {
    status,
    total: { amount: total, currency },
    paid: { amount: paid, currency },
    open: { amount: owed, currency },
  };
}

function statusOf(invoice: Invoice, total: number, paid: number, today: DateOnly): InvoiceStatus {
  if (invoice.state !== 'issued') return invoice.state;
  if (paid >= total) return 'paid';
  if (invoice.dueOn < today) return 'overdue';
  return paid > 0 ? 'partly-paid' : 'unpaid';
}
