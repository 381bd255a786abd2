import type { Activity, ActivityKind, ActivityOf, Invoice, Payment } from '../core/activity';
import type { AccountId } from '../core/ids';
import { type InvoiceBalance, invoiceBalance } from '../core/invoice';
import { type Money, sumByCurrency } from '../core/money';
import type { DateOnly } from '../core/time';
import type { Store } from './ports';

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
  const [invoices, payments] = await Promise.all([
    everyOf(store, accountId, 'invoice'),
    everyOf(store, accountId, 'payment'),
  ]);
  const seemOpen = invoices.filter((invoice) => isOwed(invoiceBalance(invoice, payments, today)));
  const balances = await Promise.all(
    seemOpen.map(async (invoice) => ({
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

/** All of one kind, newest first, read in chunks so that no single read holds up other ones. */
export async function everyOf<K extends ActivityKind>(
  store: Store,
  accountId: AccountId,
  kind: K,
): Promise<ActivityOf<K>[]> {
  const found: ActivityOf<K>[] = [];
  const limit = 500;
  for (let after: Activity | undefined; ; ) {
    const query = { kinds: [kind], order: 'newest-first', limit, ...(after && { after }) } as const;
    const chunk = (await store.history([accountId], query)) as ActivityOf<K>[];
    found.push(...chunk);
    if (chunk.length < limit) return found;
    after = chunk.at(-1);
  }
}

function isOwed(balance: InvoiceBalance): boolean {
  return balance.open.amount > 0;
}

function isPayment(of: Activity): of is Payment {
  return of.kind === 'payment';
}
