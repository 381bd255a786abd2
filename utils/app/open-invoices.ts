import type { Invoice } from '../core/activity';
import type { AccountId, ActivityId } from '../core/ids';
import { invoiceBalance } from '../core/invoice';
import type { Money } from '../core/money';
import { isPayment } from '../core/open';
import type { DateOnly } from '../core/time';
import { openOf } from './open-money';
import type { Store } from './ports';

/** An invoice that can be paid. */
export interface OpenInvoice {
  invoice: Invoice;
  /** Below zero where more was paid than it asks for. */
  open: Money;
}

/** What is left to pay on an invoice, one payment left out where it is given. */
export async function leftToPay(
  store: Store,
  invoice: Invoice,
  today: DateOnly,
  without?: ActivityId,
): Promise<OpenInvoice> {
  const payments = (await store.linkingTo(invoice.id)).filter(isPayment);
  const counted = payments.filter(({ id }) => id !== without);
  const { total, paid } = invoiceBalance(invoice, counted, today);
  return { invoice, open: { ...total, amount: total.amount - paid.amount } };
}

/**
 * The accounts' open invoices, the one due first at the top, and the one already chosen.
 * @param without a payment that does not count, because it is the one being edited
 */
export async function openInvoices(
  store: Store,
  accountIds: readonly AccountId[],
  today: DateOnly,
  chosen?: { invoiceId?: string; without?: ActivityId },
): Promise<OpenInvoice[]> {
  const [open, asked] = await Promise.all([
    Promise.all(accountIds.map((id) => openOf(store, id, 'invoice'))),
    chosen?.invoiceId ? store.get('activity', chosen.invoiceId) : undefined,
  ]);
  const own = asked?.kind === 'invoice' ? [asked] : [];
  const invoices = new Map([...open.flat(), ...own].map((invoice) => [invoice.id, invoice]));
  const left = await Promise.all(
    [...invoices.values()].map((of) => leftToPay(store, of, today, chosen?.without)),
  );
  return left.sort((a, b) => (dueKey(a) < dueKey(b) ? -1 : 1));
}

function dueKey({ invoice }: OpenInvoice): string {
  return `${invoice.dueOn} ${invoice.id}`;
}
