import { type Money, scale, sumByCurrency } from '../money';
import type { DateOnly } from '../time';
import { amountOf, facetOf, type Listed } from './listed';

export const sumNames = [
  'total',
  'paid',
  'owed',
  'open',
  'weighted',
  'won',
  'accepted',
  'received',
  'budget',
] as const;
export type SumName = (typeof sumNames)[number];

/** What a list comes to, one sum for each currency; names without any money are left out. */
export type Sums = Partial<Record<SumName, Money[]>>;

/** Drafts and void invoices count nowhere. */
export function sumsOf(listed: readonly Listed[], today: DateOnly): Sums {
  const all = new Map<SumName, Money[]>();
  const add = (name: SumName, money: Money) => {
    const known = all.get(name);
    if (known) known.push(money);
    else all.set(name, [money]);
  };
  for (const of of listed) for (const [name, money] of amountsOf(of, today)) add(name, money);
  const sums = [...all].map(([name, amounts]) => [name, sumByCurrency(amounts)] as const);
  return Object.fromEntries(sums.filter(([, amounts]) => amounts.length > 0));
}

function amountsOf(of: Listed, today: DateOnly): [SumName, Money][] {
  const { activity, balance } = of;
  const amount = amountOf(of);
  if (!amount) return [];
  const status = facetOf(of, today);
  switch (activity.kind) {
    case 'invoice':
      if (!balance || activity.state !== 'issued') return [];
      return [
        ['total', amount],
        ['paid', balance.paid],
        ['owed', balance.open],
      ];
    case 'opportunity':
      if (status === 'lost') return [];
      if (status === 'won') return [['won', amount]];
      return [
        ['open', amount],
        ['weighted', weighted(amount, activity.probability)],
      ];
    case 'estimate':
      if (status === 'accepted') return [['accepted', amount]];
      return status === 'sent' ? [['open', amount]] : [];
    case 'payment':
      return [['received', amount]];
    default:
      return [['budget', amount]];
  }
}

function weighted({ amount, currency }: Money, percent: number): Money {
  return { amount: scale(amount, BigInt(Math.round(percent * 100)), 10_000n), currency };
}
