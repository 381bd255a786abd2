import type { Activity, Payment } from './activity';
import { invoiceBalance } from './invoice';
import { isOpenTask } from './timeline';

/**
 * Whether something is still to come of it: of an invoice, that money is owed. Does not depend on the
 * day, so that a store can keep it as a key.
 * @param payments those of an invoice; others among them do not count
 */
export function isOpen(of: Activity, payments: Iterable<Payment>): boolean {
  switch (of.kind) {
    case 'event':
      return of.status === 'planned';
    case 'opportunity':
      return of.status === 'open';
    case 'project':
      return of.status === 'active';
    case 'estimate':
      return of.status === 'draft' || of.status === 'sent';
    case 'invoice':
      return invoiceBalance(of, payments, of.dueOn).open.amount > 0;
    default:
      return isOpenTask(of);
  }
}

export function isPayment(of: Activity): of is Payment {
  return of.kind === 'payment';
}
