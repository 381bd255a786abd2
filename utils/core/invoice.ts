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
    if (counts(payment, invoice)) paid += payment.amount.amount;
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

/** A payment of an invoice and what was left to pay after it. */
export interface PaymentStep {
  payment: Payment;
  /** Below zero once more than the total is paid. */
  left: Money;
}

/** The payments that count, in the order they were received. */
export function paymentSteps(invoice: Invoice, payments: Iterable<Payment>): PaymentStep[] {
  const { currency } = invoice;
  let left = totalsOf(invoice.lines).total;
  return [...payments]
    .filter((payment) => counts(payment, invoice))
    .sort(asReceived)
    .map((payment) => {
      left -= payment.amount.amount;
      return { payment, left: { amount: left, currency } };
    });
}

function counts(payment: Payment, invoice: Invoice): boolean {
  return payment.invoiceId === invoice.id && payment.amount.currency === invoice.currency;
}

function asReceived(a: Payment, b: Payment): number {
  const [left, right] = [a, b].map((of) => `${of.receivedOn} ${of.createdAt} ${of.id}`);
  return left! < right! ? -1 : 1;
}
