import type { Activity } from '../activity';
import { compareText, inHistoryOrder } from '../order';
import { numberKey } from '../paper-number';
import type { DateOnly } from '../time';
import { amountOf, type Facet, facetOf, type Listed } from './listed';

export const sortKeys = [
  'date',
  'due',
  'amount',
  'owed',
  'status',
  'number',
  'title',
  'priority',
  'probability',
  'people',
] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sort {
  by: SortKey;
  descending: boolean;
}

/** By which a kind can be sorted; the first is the one it begins with. */
export const sortsOf: Record<Activity['kind'], readonly SortKey[]> = {
  event: ['date', 'title'],
  task: ['due', 'priority', 'title'],
  call: ['date', 'title'],
  note: ['date', 'title'],
  email: ['date', 'people', 'title'],
  opportunity: ['date', 'due', 'amount', 'probability', 'status', 'title'],
  project: ['date', 'due', 'amount', 'title'],
  estimate: ['date', 'due', 'amount', 'status', 'number', 'title'],
  invoice: ['date', 'due', 'amount', 'owed', 'status', 'number', 'title'],
  payment: ['date', 'amount', 'title'],
};

/** Whether the store itself gives this order, so that a list can be read page by page. */
export function isIndexed({ by }: Sort): boolean {
  return by === 'date';
}

/**
 * What has nothing to be sorted by stands last in both directions. Amounts stay apart by currency:
 * there are no rates to compare them by.
 * @param collate as people of the user's language sort names
 */
export function comparing(
  { by, descending }: Sort,
  today: DateOnly,
  collate: (a: string, b: string) => number,
): (a: Listed, b: Listed) => number {
  const turn = descending ? -1 : 1;
  const newest = (a: Listed, b: Listed) => inHistoryOrder(b.activity, a.activity);
  if (by === 'date') return (a, b) => (descending ? newest(a, b) : newest(b, a));
  if (by === 'title' || by === 'people') {
    const text = ({ activity }: Listed) => (by === 'title' ? activity.title : peopleOf(activity));
    return (a, b) => turn * collate(text(a), text(b)) || newest(a, b);
  }
  const groups = (of: Listed) => (by === 'amount' || by === 'owed' ? currencyOf(of) : '');
  return (a, b) => {
    const [left, right] = [keyOf(a, by, today), keyOf(b, by, today)];
    if (left === undefined || right === undefined) {
      return Number(left === undefined) - Number(right === undefined) || newest(a, b);
    }
    return compareText(groups(a), groups(b)) || turn * compare(left, right) || newest(a, b);
  };
}

function keyOf(of: Listed, by: SortKey, today: DateOnly): number | string | undefined {
  const { activity, balance } = of;
  switch (by) {
    case 'amount':
      return amountOf(of)?.amount;
    case 'owed':
      return balance?.open.amount;
    case 'due':
      return dueOf(activity);
    case 'status':
      return RANK.indexOf(facetOf(of, today)!);
    case 'number':
      return 'number' in activity ? numberKey(activity.number) : undefined;
    case 'priority':
      return 'priority' in activity ? PRIORITY.indexOf(activity.priority) : undefined;
    case 'probability':
      return 'probability' in activity ? activity.probability : undefined;
    default:
      return undefined;
  }
}

/** From what asks for something to what is over. */
const RANK: readonly Facet[] = [
  'overdue',
  'unpaid',
  'partly-paid',
  'open',
  'sent',
  'draft',
  'accepted',
  'won',
  'paid',
  'expired',
  'declined',
  'lost',
  'void',
];
const PRIORITY = ['low', 'normal', 'high'];

/** The day by which it is to be done, answered or paid. */
export function dueOf(of: Activity): DateOnly | undefined {
  switch (of.kind) {
    case 'task':
      return of.dueOn;
    case 'opportunity':
      return of.expectedCloseOn;
    case 'project':
      return of.endOn;
    case 'estimate':
      return of.validUntil;
    case 'invoice':
      return of.dueOn;
    default:
      return undefined;
  }
}

/** The other side of a letter. */
export function peopleOf(of: Activity): string {
  if (of.kind !== 'email') return '';
  return of.direction === 'in' ? of.from : of.to.join(', ');
}

function currencyOf(of: Listed): string {
  return amountOf(of)?.currency ?? '';
}

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
