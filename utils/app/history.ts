import type { Activity, ActivityKind } from '../core/activity';
import { addDays, type DateOnly, dateOf } from '../core/time';
import { byNearest, isPlannedStep, isUpcoming } from '../core/timeline';
import type { Store, World } from './ports';
import { type Chunk, everyWithin, type Scope, scopeChunks } from './scope';

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

/** All that a history shows, from its top to its end. */
export async function* shownChunks(
  store: Store,
  scope: Scope,
  world: World,
  filter: HistoryFilter,
): AsyncGenerator<Pick<Chunk, 'found'>, void, void> {
  yield { found: await upcomingActivities(store, scope, world, filter) };
  yield* pastChunks(store, scope, world, 500, filter);
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

/** Nothing that has its place before it lies ahead, in whatever time zone. */
export function earliestAhead(world: World): DateOnly {
  const [now, today] = [dateOf(world.now()), world.today()];
  return addDays(today < now ? today : now, -1);
}

/** Days and instants in UTC are two days apart at most; nothing from here on can be past. */
export function latestPast(world: World): DateOnly {
  return addDays(world.today(), 2);
}
