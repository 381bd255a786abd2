import type { Payment } from './activity';
import { type Money, sumByCurrency } from './money';
import type { DateOnly } from './time';

/** What came in during twelve calendar months, this one being the last. */
export interface PaidYear {
  /** One sum for each currency; sums of different currencies are never added up. */
  sums: Money[];
  /** Of the currency most payments were made in, the oldest month first; none where nothing came in. */
  months: { month: string; paid: Money }[];
}

const MONTHS = 12;

/** The first day that counts. */
export function paidYearStart(today: DateOnly): DateOnly {
  return `${monthBefore(today, MONTHS - 1)}-01` as DateOnly;
}

export function paidYear(payments: Iterable<Payment>, today: DateOnly): PaidYear {
  const [first, last] = [monthBefore(today, MONTHS - 1), monthBefore(today, 0)];
  const counted = [...payments].filter(({ receivedOn }) => {
    const month = receivedOn.slice(0, 7);
    return month >= first && month <= last;
  });
  const currency = mostUsed(counted);
  if (!currency) return { sums: [], months: [] };
  const months = Array.from({ length: MONTHS }, (_, at) => {
    const month = monthBefore(today, MONTHS - 1 - at);
    const amount = counted
      .filter((of) => of.amount.currency === currency && of.receivedOn.startsWith(month))
      .reduce((sum, of) => sum + of.amount.amount, 0);
    return { month, paid: { amount, currency } };
  });
  const sums = sumByCurrency(counted.map(({ amount }) => amount));
  return { sums: sums.sort((a, b) => rank(a, currency) - rank(b, currency)), months };
}

/** Among equals the first in the alphabet, so that the picture does not jump. */
function mostUsed(payments: readonly Payment[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { amount } of payments) {
    counts.set(amount.currency, (counts.get(amount.currency) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0];
}

function rank(of: Money, currency: string): number {
  return of.currency === currency ? 0 : 1;
}

/** `YYYY-MM` */
function monthBefore(on: DateOnly, months: number): string {
  const count = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
