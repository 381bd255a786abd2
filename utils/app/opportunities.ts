import { closedAs, movedTo, type Opportunity, reopened } from '../core/opportunity';
import type { Pipeline } from '../core/pipeline';
import { saveActivity } from './activities';
import type { Store, World } from './ports';
import type { Undo } from './undo';

export function moveToStage(
  store: Store,
  world: World,
  of: Opportunity,
  pipeline: Pipeline,
  stageId: string,
): Promise<Undo> {
  return saveActivity(store, world, of, movedTo(of, pipeline, stageId));
}

/** @param reason in the user's words; empty where they give none */
export function closeOpportunity(
  store: Store,
  world: World,
  of: Opportunity,
  status: 'won' | 'lost',
  reason: string,
): Promise<Undo> {
  return saveActivity(store, world, of, closedAs(of, status, reason, world.today()));
}

export async function reopenOpportunity(
  store: Store,
  world: World,
  of: Opportunity,
): Promise<Undo> {
  return saveActivity(store, world, of, reopened(of, await store.all('pipeline')));
}
