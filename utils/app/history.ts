import type { Account } from '../core/account';
import type { Activity, ActivityKind } from '../core/activity';
import type { MemberId } from '../core/ids';
import type { InvoiceBalance } from '../core/invoice';
import type { Member } from '../core/member';
import { addDays, type DateOnly, dateOf } from '../core/time';
import { byNearest, isPlannedStep, isUpcoming } from '../core/timeline';
import { balanceOf } from './open-money';
import type { Store, World } from './ports';
import { type Chunk, everyWithin, type Scope, scopeChunks } from './scope';

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
}

/** What of a history is wanted. */
export interface HistoryFilter {
  /** All where it is left out. */
  kinds?: readonly ActivityKind[];
  keep?: (of: Activity) => boolean;
}

/** Everything above "now", nearest first. */
export async function upcomingActivities(
  store: Store,
  scope: Scope,
  world: World,
  { kinds, keep = () => true }: HistoryFilter = {},
): Promise<Activity[]> {
  const [now, today] = [world.now(), world.today()];
  const wantsTasks = !kinds || kinds.includes('task');
  const [tasks, ahead] = await Promise.all([
    wantsTasks ? everyWithin(store, scope, { kinds: ['task'], open: true }) : [],
    everyWithin(store, scope, { ...(kinds && { kinds }), from: earliestAhead(world) }),
  ]);
  const found = new Map<string, Activity>();
  for (const activity of [...tasks, ...ahead]) {
    if (isUpcoming(activity, now, today) && keep(activity)) found.set(activity.id, activity);
  }
  return [...found.values()].sort(byNearest);
}

/** What somebody is going to do, nearest first. */
export async function plannedSteps(store: Store, scope: Scope, world: World): Promise<Activity[]> {
  const [tasks, events] = await Promise.all([
    everyWithin(store, scope, { kinds: ['task'], open: true }),
    everyWithin(store, scope, { kinds: ['event'], open: true, from: earliestAhead(world) }),
  ]);
  return [...tasks, ...events]
    .filter((of) => isPlannedStep(of, world.now(), world.today()))
    .sort(byNearest);
}

/** What lies below "now", newest first; a chunk may be empty though more come. */
export async function* pastChunks(
  store: Store,
  scope: Scope,
  world: World,
  size: number,
  { kinds, keep = () => true }: HistoryFilter = {},
): AsyncGenerator<Chunk, void, void> {
  const [now, today] = [world.now(), world.today()];
  const query = {
    ...(kinds && { kinds }),
    before: latestPast(world),
    order: 'newest-first',
    limit: size,
  } as const;
  for await (const { found, read } of scopeChunks(store, scope, query)) {
    yield { found: found.filter((of) => !isUpcoming(of, now, today) && keep(of)), read };
  }
}

export async function entriesOf(
  store: Store,
  { accountId, contactIds }: Scope,
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
    const around = activity.accountIds.flatMap((id) => byId.get(id) ?? []);
    const hangsOn = (account: Account) =>
      !activity.accountIds.includes(accountId) && contactIds.includes(account.id);
    return {
      activity,
      via: around.filter(hangsOn),
      others: around.filter((account) => !hangsOn(account)),
      ...(owner && { owner }),
      ...(balance && { balance }),
    };
  });
}

/** Nothing that has its place before it lies ahead, in whatever time zone. */
export function earliestAhead(world: World): DateOnly {
  const [now, today] = [dateOf(world.now()), world.today()];
  return addDays(today < now ? today : now, -1);
}

/** Days and instants in UTC are two days apart at most; nothing from here on can be past. */
export function latestPast(world: World): DateOnly {
  return addDays(world.today(), 2);
}

function distinct<T>(values: (T | undefined)[]): T[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}
