import type { Activity } from '../core/activity';
import { entriesOf, type HistoryEntry } from './entries';
import { pastChunks, plannedSteps } from './history';
import type { Store, World } from './ports';
import type { Scope } from './scope';

/** The part of a history that says in a glance what was done last and what comes next. */
export interface Overview {
  /** Open tasks and planned events, nearest first. */
  next: HistoryEntry[];
  /** How many more of them there are. */
  later: number;
  /** What was last, newest first. */
  latest: HistoryEntry[];
}

const NEXT = 3;
const LATEST = 5;
/** Tasks that are overdue lie in between and do not count, so a few more are read at once. */
const CHUNK = LATEST + 7;

export async function accountOverview(store: Store, scope: Scope, world: World): Promise<Overview> {
  const [steps, past] = await Promise.all([
    plannedSteps(store, scope, world),
    latestOf(store, scope, world),
  ]);
  const [next, latest] = await Promise.all([
    entriesOf(store, scope, steps.slice(0, NEXT), world.today()),
    entriesOf(store, scope, past, world.today()),
  ]);
  return { next, later: steps.length - next.length, latest };
}

async function latestOf(store: Store, scope: Scope, world: World): Promise<Activity[]> {
  const latest: Activity[] = [];
  for await (const { found } of pastChunks(store, scope, world, CHUNK)) {
    latest.push(...found);
    if (latest.length >= LATEST) break;
  }
  return latest.slice(0, LATEST);
}
