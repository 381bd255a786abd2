import type { Activity } from '@/utils/core/activity';
import type { CategoryTone } from '@/utils/core/category';
import { estimateStatus } from '@/utils/core/estimate';
import type { InvoiceBalance } from '@/utils/core/invoice';
import { totalsOf } from '@/utils/core/line-item';
import type { Money } from '@/utils/core/money';
import type { DateOnly } from '@/utils/core/time';
import { isOverdueTask } from '@/utils/core/timeline';
import type { FullText } from '../text/text';

type StatusKey = keyof FullText['t']['status'];

const TONES: Partial<Record<StatusKey, CategoryTone>> = {
  planned: 'violet',
  held: 'green',
  open: 'blue',
  'in-progress': 'blue',
  done: 'green',
  won: 'green',
  lost: 'red',
  active: 'green',
  sent: 'blue',
  accepted: 'green',
  declined: 'red',
  expired: 'amber',
  unpaid: 'blue',
  'partly-paid': 'amber',
  paid: 'green',
  overdue: 'red',
};

export interface Standing {
  chip?: { text: string; tone: CategoryTone };
  amount?: Money;
}

/** How a record stands, in a chip, and what it is about in money. */
export function standingOf(
  of: Activity,
  balance: InvoiceBalance | undefined,
  { t }: FullText,
  today: DateOnly,
): Standing {
  const status = statusOf(of, balance, today);
  const amount = amountOf(of);
  return {
    ...(status && { chip: { text: t.status[status], tone: TONES[status] ?? 'grey' } }),
    ...(amount && { amount }),
  };
}

function statusOf(
  of: Activity,
  balance: InvoiceBalance | undefined,
  today: DateOnly,
): StatusKey | undefined {
  switch (of.kind) {
    case 'event':
    case 'opportunity':
    case 'project':
      return of.status;
    case 'estimate':
      return estimateStatus(of, today);
    case 'task':
      if (isOverdueTask(of, today)) return 'overdue';
      return of.status === 'cancelled' ? 'task-cancelled' : of.status;
    case 'invoice':
      return balance?.status;
    default:
      return undefined;
  }
}

function amountOf(of: Activity): Money | undefined {
  switch (of.kind) {
    case 'estimate':
    case 'invoice':
      return { amount: totalsOf(of.lines).total, currency: of.currency };
    case 'opportunity':
      return of.amount.amount === 0 ? undefined : of.amount;
    case 'payment':
      return of.amount;
    case 'project':
      return of.budget;
    default:
      return undefined;
  }
}
