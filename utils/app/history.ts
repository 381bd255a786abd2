import type { Account } from '../core/account';
import type { Activity } from '../core/activity';
import type { AccountId, MemberId } from '../core/ids';
import type { InvoiceBalance } from '../core/invoice';
import type { Member } from '../core/member';
import { addDays, type DateOnly, dateOf } from '../core/time';
import { byNearest, isPlannedStep, isUpcoming } from '../core/timeline';
import { balanceOf, everyOf, openOf } from './open-money';
import type { HistoryQuery, Store, World } from './ports';

/** One row of an account's timeline with what it takes to draw it. */
export interface HistoryEntry {
  activity: Activity;
  owner?: Member;
  /** The other accounts it belongs to. */
  others: Account[];
  /** Only for invoices. */
  balance?: InvoiceBalance;
}

export interface HistoryPage {
  entries: HistoryEntry[];
  /** Where the next page begins; `undefined` at the end. */
  next: Activity | undefined;
}

/** Everything above "now", nearest first. */
export async function upcomingActivities(
  store: Store,
  accountId: AccountId,
  world: World,
): Promise<Activity[]> {
  const [now, today] = [world.now(), world.today()];
  const [tasks, ahead] = await Promise.all([
    openOf(store, accountId, 'task'),
    everyOf(store, accountId, { from: earliestAhead(world) }),
  ]);
  const found = new Map<string, Activity>();
  for (const activity of [...tasks, ...ahead]) {
    if (isUpcoming(activity, now, today)) found.set(activity.id, activity);
  }
  return [...found.values()].sort(byNearest);
}

/** What somebody is going to do, nearest first. */
export async function plannedSteps(
  store: Store,
  accountId: AccountId,
  world: World,
): Promise<Activity[]> {
  const [tasks, events] = await Promise.all([
    openOf(store, accountId, 'task'),
    everyOf(store, accountId, { kinds: ['event'], open: true, from: earliestAhead(world) }),
  ]);
  return [...tasks, ...events]
    .filter((of) => isPlannedStep(of, world.now(), world.today()))
    .sort(byNearest);
}

/** Nothing that has its place before it lies ahead, in whatever time zone. */
function earliestAhead(world: World): DateOnly {
  const [now, today] = [dateOf(world.now()), world.today()];
  return addDays(today < now ? today : now, -1);
}

/** What lies below "now", newest first; `limit` entries or somewhat fewer. */
export async function pastPage(
  store: Store,
  accountId: AccountId,
  world: World,
  limit: number,
  after?: Activity,
): Promise<HistoryPage> {
  const [now, today] = [world.now(), world.today()];
  // Days and instants in UTC are two days apart at most; nothing later can be past.
  const before = addDays(today, 2);
  for (let cursor = after; ; ) {
    const query: HistoryQuery = { before, order: 'newest-first', limit };
    const chunk = await store.history([accountId], cursor ? { ...query, after: cursor } : query);
    const past = chunk.filter((activity) => !isUpcoming(activity, now, today));
    cursor = chunk.length < limit ? undefined : chunk.at(-1);
    if (past.length > 0 || !cursor) {
      return { entries: await entriesOf(store, accountId, past, today), next: cursor };
    }
  }
}

export async function entriesOf(
  store: Store,
  accountId: AccountId,
  activities: readonly Activity[],
  today: DateOnly,
): Promise<HistoryEntry[]> {
  const others = distinct(activities.flatMap((of) => of.accountIds)).filter(
    (id) => id !== accountId,
  );
  const owners = distinct(activities.map((of) => of.ownerId as MemberId));
  const [accounts, members, balances] = await Promise.all([
    store.getMany('account', others),
    store.getMany('member', owners),
    Promise.all(activities.map((of) => of.kind === 'invoice' && balanceOf(store, of, today))),
  ]);
  const byId = new Map(accounts.flatMap((account) => (account ? [[account.id, account]] : [])));
  return activities.map((activity, at) => {
    const owner = members.find((member) => member?.id === activity.ownerId);
    const balance = balances[at];
    return {
      activity,
      others: activity.accountIds.flatMap((id) => byId.get(id) ?? []),
      ...(owner && { owner }),
      ...(balance && { balance }),
    };
  });
}

function distinct<T>(values: (T | undefined)[]): T[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}
