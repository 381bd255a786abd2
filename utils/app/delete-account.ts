import type { Activity, ActivityKind } from '../core/activity';
import type { Edit } from '../core/change';
import type { AccountId } from '../core/ids';
import { type Money, sumByCurrency } from '../core/money';
import type { DateOnly } from '../core/time';
import { balanceOf, everyOf, openOf } from './open-money';
import type { Store } from './ports';
import { setDeleted, type Undo } from './undo';

/** What is still to be done with an account, which somebody should know who deletes it. */
export interface Unfinished {
  invoices: number;
  /** What is owed on them. */
  owed: Money[];
  tasks: number;
  /** Planned events. */
  events: number;
}

export async function unfinishedOf(
  store: Store,
  id: AccountId,
  today: DateOnly,
): Promise<Unfinished> {
  const [invoices, tasks, events] = await Promise.all([
    openOf(store, id, 'invoice'),
    openOf(store, id, 'task'),
    openOf(store, id, 'event'),
  ]);
  const balances = await Promise.all(invoices.map((one) => balanceOf(store, one, today)));
  return {
    invoices: invoices.length,
    owed: sumByCurrency(balances.map(({ open }) => open)),
    tasks: tasks.length,
    events: events.length,
  };
}

/** The books need them, and a number that was given once is never given again. */
const KEPT: readonly ActivityKind[] = ['estimate', 'invoice', 'payment'];
const BATCH = 500;

type Place = Pick<Edit, 'table' | 'id'>;

/**
 * Hides the account, its relations and the activities that belong to nobody else. Estimates, invoices
 * and payments stay in the store, and whatever has other accounts stays with those. The account goes
 * first and comes back last, so that a break leaves no half of it in sight.
 */
export async function deleteAccount(store: Store, id: AccountId): Promise<Undo> {
  const [relations, activities] = await Promise.all([
    store.relationsOf(id),
    everyOf(store, id, {}),
  ]);
  const alone = await belongingOnlyTo(store, id, activities);
  const batches = inBatches<Place>([
    { table: 'account', id },
    ...relations.map((relation) => ({ table: 'relation' as const, id: relation.id })),
    ...alone.map((activity) => ({ table: 'activity' as const, id: activity.id })),
  ]);
  for (const batch of batches) await setDeleted(store, batch, true);
  return async () => {
    for (const batch of batches.toReversed()) await setDeleted(store, batch, false);
  };
}

/** Other accounts that were deleted before do not count. */
async function belongingOnlyTo(store: Store, id: AccountId, activities: Activity[]) {
  const candidates = activities.filter(({ kind }) => !KEPT.includes(kind));
  const others = [...new Set(candidates.flatMap(({ accountIds }) => accountIds))].filter(
    (one) => one !== id,
  );
  const found = await store.getMany('account', others);
  const alive = new Set(found.flatMap((account) => (account ? [account.id] : [])));
  return candidates.filter(({ accountIds }) => !accountIds.some((one) => alive.has(one)));
}

function inBatches<T>(all: readonly T[]): T[][] {
  const count = Math.ceil(all.length / BATCH);
  return Array.from({ length: count }, (_, at) => all.slice(at * BATCH, (at + 1) * BATCH));
}
