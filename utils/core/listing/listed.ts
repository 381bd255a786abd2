import type { Activity } from '../activity';
import { estimateStatus } from '../estimate';
import type { InvoiceBalance, InvoiceStatus } from '../invoice';
import { totalsOf } from '../line-item';
import type { Money } from '../money';
import type { DateOnly } from '../time';

/** What a list sorts, filters and adds up. */
export interface Listed {
  activity: Activity;
  /** Of an invoice, where it is asked for. */
  balance?: InvoiceBalance;
}

/** What a list can be narrowed to, several at once. */
export const facets = {
  opportunity: ['open', 'won', 'lost'],
  estimate: ['draft', 'sent', 'accepted', 'declined', 'expired'],
  invoice: ['overdue', 'unpaid', 'partly-paid', 'paid', 'draft', 'void'],
  email: ['in', 'out'],
  call: ['in', 'out'],
} as const satisfies Partial<Record<Activity['kind'], readonly string[]>>;
export type Facet = (typeof facets)[keyof typeof facets][number];

/** Invoices on which something is owed have one of these. */
export const OWED: readonly InvoiceStatus[] = ['overdue', 'unpaid', 'partly-paid'];

/** `undefined` for kinds without any. */
export function facetOf({ activity: of, balance }: Listed, today: DateOnly): Facet | undefined {
  switch (of.kind) {
    case 'opportunity':
      return of.status;
    case 'estimate':
      return estimateStatus(of, today);
    case 'invoice':
      return balance?.status;
    case 'email':
    case 'call':
      return of.direction;
    default:
      return undefined;
  }
}

export function amountOf({ activity: of }: Listed): Money | undefined {
  switch (of.kind) {
    case 'opportunity':
    case 'payment':
      return of.amount;
    case 'project':
      return of.budget;
    case 'estimate':
    case 'invoice':
      return { amount: totalsOf(of.lines).total, currency: of.currency };
    default:
      return undefined;
  }
}
