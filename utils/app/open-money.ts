import type { Activity, ActivityOf, Invoice } from '../core/activity';
import type { openKinds } from '../core/activity-kinds';
import type { AccountId } from '../core/ids';
import { type InvoiceBalance, invoiceBalance } from '../core/invoice';
import { type Money, sumByCurrency } from '../core/money';
import { isPayment } from '../core/open';
import type { DateOnly } from '../core/time';
import type { HistoryQuery, Store } from './ports';

/** What an account owes, one sum for each currency. */
export interface OpenMoney {
  /** Overdue sums included. */
  open: Money[];
  overdue: Money[];
  /** The due date of the oldest overdue invoice. */
  overdueSince?: DateOnly;
}

export async function openMoney(
  store: Store,
  accountId: AccountId,
  today: DateOnly,
): Promise<OpenMoney> {
  return owedOn(store, await openOf(store, accountId, 'invoice'), today);
}

/** What is owed on these invoices. */
export async function owedOn(
  store: Store,
  invoices: readonly Invoice[],
  today: DateOnly,
): Promise<OpenMoney> {
  const balances = await Promise.all(
    invoices.map(async (invoice) => ({
      dueOn: invoice.dueOn,
      ...(await balanceOf(store, invoice, today)),
    })),
  );
  const overdue = balances.filter((balance) => balance.status === 'overdue');
  const since = overdue.map((balance) => balance.dueOn).sort()[0];
  return {
    open: sumByCurrency(balances.map((balance) => balance.open)),
    overdue: sumByCurrency(overdue.map((balance) => balance.open)),
    ...(since && { overdueSince: since }),
  };
}

/** Counts the payments of every account: an invoice may be paid by somebody it was not made out to. */
export async function balanceOf(
  store: Store,
  invoice: Invoice,
  today: DateOnly,
): Promise<InvoiceBalance> {
  const linking = await store.linkingTo(invoice.id);
  return invoiceBalance(invoice, linking.filter(isPayment), today);
}

/** What is open of one kind, by its place in time. */
export function openOf<K extends (typeof openKinds)[number]>(
  store: Store,
  accountId: AccountId,
  kind: K,
): Promise<ActivityOf<K>[]> {
  return everyOf(store, accountId, { kinds: [kind], open: true }) as Promise<ActivityOf<K>[]>;
}

/** Read in chunks from the oldest on, so that no single read holds up other ones. */
export async function everyOf(
  store: Store,
  accountId: AccountId,
  query: Omit<HistoryQuery, 'order' | 'limit' | 'after'>,
): Promise<Activity[]> {
  const found: Activity[] = [];
  const limit = 500;
  for (let after: Activity | undefined; ; ) {
    const chunk = await store.history([accountId], {
      ...query,
      order: 'oldest-first',
      limit,
      ...(after && { after }),
    });
    found.push(...chunk);
    if (chunk.length < limit) return found;
    after = chunk.at(-1);
  }
}
