import type { Account } from '../core/account';
import type { Activity, ActivityKind, ActivityOf } from '../core/activity';
import type { ActivityId } from '../core/ids';
import type { InvoiceBalance } from '../core/invoice';
import type { Member } from '../core/member';
import type { Pipeline } from '../core/pipeline';
import type { DateOnly } from '../core/time';
import { balanceOf } from './open-money';
import type { Store } from './ports';

/** What the page of one activity shows. */
export interface ActivityCard<K extends ActivityKind = ActivityKind> {
  activity: ActivityOf<K>;
  /** Whom it belongs to, in its own order. */
  accounts: Account[];
  owner?: Member;
  /** Only of an invoice. */
  balance?: InvoiceBalance;
  pipelines: Pipeline[];
  /** What it names (an invoice's estimate, a task's project), then what names it, oldest first. */
  related: RelatedActivity[];
}

export interface RelatedActivity {
  activity: Activity;
  /** Only of an invoice. */
  balance?: InvoiceBalance;
  /**
   * Which of the two holds the link in its `links`, and so can let go of it; `neither` where the one
   * is what the other is about, as a payment is of its invoice.
   */
  heldBy: 'this' | 'that' | 'neither';
}

/** `undefined` where there is no such activity (any more). */
export async function activityCard(
  store: Store,
  id: ActivityId,
  today: DateOnly,
): Promise<ActivityCard | undefined> {
  const activity = await store.get('activity', id);
  if (!activity) return undefined;
  const [accounts, owner, balance, pipelines, related] = await Promise.all([
    store.getMany('account', activity.accountIds),
    activity.ownerId && store.get('member', activity.ownerId),
    balanceIn(store, activity, today),
    store.all('pipeline'),
    relatedTo(store, activity, today),
  ]);
  return {
    activity,
    accounts: accounts.filter((one) => one !== undefined),
    related,
    pipelines,
    ...(owner && { owner }),
    ...(balance && { balance }),
  };
}

async function relatedTo(store: Store, of: Activity, today: DateOnly): Promise<RelatedActivity[]> {
  const [named, naming] = await Promise.all([
    store.getMany('activity', [...new Set([...of.links, ...paidBy(of)])]),
    store.linkingTo(of.id),
  ]);
  const both = [...named.filter((one) => one !== undefined), ...naming];
  const once = both.filter((one, at) => both.findIndex(({ id }) => id === one.id) === at);
  return Promise.all(
    once.map(async (one) => {
      const balance = await balanceIn(store, one, today);
      return { activity: one, heldBy: holderOf(of, one), ...(balance && { balance }) };
    }),
  );
}

function holderOf(of: Activity, one: Activity): RelatedActivity['heldBy'] {
  if (paidBy(of).includes(one.id) || paidBy(one).includes(of.id)) return 'neither';
  return of.links.includes(one.id) ? 'this' : 'that';
}

function paidBy(of: Activity): ActivityId[] {
  return of.kind === 'payment' && of.invoiceId ? [of.invoiceId] : [];
}

async function balanceIn(store: Store, of: Activity, today: DateOnly) {
  return of.kind === 'invoice' ? balanceOf(store, of, today) : undefined;
}
