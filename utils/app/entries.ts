import type { Account } from '../core/account';
import type { Activity, Invoice } from '../core/activity';
import type { AccountId, ActivityId, MemberId } from '../core/ids';
import type { InvoiceBalance } from '../core/invoice';
import type { Member } from '../core/member';
import { stageNames } from '../core/pipeline';
import type { DateOnly } from '../core/time';
import { balanceOf } from './open-money';
import type { Store } from './ports';
import type { Scope } from './scope';

/** One row of a list or timeline with what it takes to draw it. */
export interface HistoryEntry {
  activity: Activity;
  owner?: Member;
  /** The contacts it hangs on where it does not belong to the account itself. */
  via: Account[];
  /** The other accounts it belongs to. */
  others: Account[];
  /** Only for invoices. */
  balance?: InvoiceBalance;
  /** What a payment pays. */
  invoice?: Invoice;
  /** The name of an opportunity's stage. */
  stage?: string;
}

export async function entriesOf(
  store: Store,
  scope: Scope,
  activities: readonly Activity[],
  today: DateOnly,
): Promise<HistoryEntry[]> {
  const [accounts, owners, balances, invoices, stages] = await Promise.all([
    byId(store, 'account', activities.flatMap(accountsOf(scope.accountId))),
    byId(
      store,
      'member',
      activities.map((of) => of.ownerId as MemberId),
    ),
    Promise.all(activities.map((of) => of.kind === 'invoice' && balanceOf(store, of, today))),
    byId(store, 'activity', activities.map(paidBy)),
    stagesOf(store, activities),
  ]);
  return activities.map((activity, at) => {
    const owner = owners.get(activity.ownerId ?? '');
    const balance = balances[at];
    const invoice = invoices.get(paidBy(activity) ?? '');
    const stage = stages[at];
    const around = activity.accountIds.flatMap((id) => accounts.get(id) ?? []);
    const hangsOn = (account: Account) =>
      !activity.accountIds.includes(scope.accountId) && scope.contactIds.includes(account.id);
    return {
      activity,
      via: around.filter(hangsOn),
      others: around.filter((account) => !hangsOn(account)),
      ...(owner && { owner }),
      ...(balance && { balance }),
      ...(invoice?.kind === 'invoice' && { invoice }),
      ...(stage !== undefined && { stage }),
    };
  });
}

function accountsOf(own: AccountId) {
  return (of: Activity) => of.accountIds.filter((id) => id !== own);
}

function paidBy(of: Activity): ActivityId | undefined {
  return of.kind === 'payment' ? of.invoiceId : undefined;
}

/** Reads the options only where there is something to be named by them. */
async function stagesOf(
  store: Store,
  activities: readonly Activity[],
): Promise<(string | undefined)[]> {
  if (!activities.some(({ kind }) => kind === 'opportunity')) return [];
  const pipelines = await store.all('pipeline');
  return activities.map((of) =>
    of.kind === 'opportunity' ? stageNames(pipelines, of).stage : undefined,
  );
}

async function byId<T extends 'account' | 'activity' | 'member'>(
  store: Store,
  table: T,
  ids: readonly (string | undefined)[],
) {
  const wanted = [...new Set(ids)].filter((id) => id !== undefined);
  const found = await store.getMany(table, wanted);
  return new Map(found.flatMap((one) => (one ? [[one.id as string, one]] : [])));
}
