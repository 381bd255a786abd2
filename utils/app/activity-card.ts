import type { Account } from '../core/account';
import type { Activity } from '../core/activity';
import type { ActivityId } from '../core/ids';
import type { InvoiceBalance } from '../core/invoice';
import type { Member } from '../core/member';
import type { Pipeline } from '../core/pipeline';
import type { DateOnly } from '../core/time';
import { balanceOf } from './open-money';
import type { Store } from './ports';

/** What the page of one activity shows. */
export interface ActivityCard {
  activity: Activity;
  /** Whom it belongs to, in its own order. */
  accounts: Account[];
  owner?: Member;
  /** What it names: an invoice's estimate, a task's project, a payment's invoice. */
  named: Activity[];
  /** What names it, oldest first: an invoice's payments, a project's tasks. */
  naming: Activity[];
  /** Only of an invoice. */
  balance?: InvoiceBalance;
  pipelines: Pipeline[];
}

/** `undefined` where there is no such activity (any more). */
export async function activityCard(
  store: Store,
  id: ActivityId,
  today: DateOnly,
): Promise<ActivityCard | undefined> {
  const activity = await store.get('activity', id);
  if (!activity) return undefined;
  const paid = activity.kind === 'payment' && activity.invoiceId ? [activity.invoiceId] : [];
  const [accounts, owner, named, naming, balance, pipelines] = await Promise.all([
    store.getMany('account', activity.accountIds),
    activity.ownerId && store.get('member', activity.ownerId),
    store.getMany('activity', [...new Set([...activity.links, ...paid])]),
    store.linkingTo(id),
    activity.kind === 'invoice' ? balanceOf(store, activity, today) : undefined,
    store.all('pipeline'),
  ]);
  return {
    activity,
    accounts: accounts.filter((one) => one !== undefined),
    named: named.filter((one) => one !== undefined),
    naming,
    pipelines,
    ...(owner && { owner }),
    ...(balance && { balance }),
  };
}
