import type { ActivityOf } from '../core/activity';
import type { Edit, Json } from '../core/change';
import type { PipelineId } from '../core/ids';
import { newPipeline, type Pipeline, type Stage } from '../core/pipeline';
import { inRankOrder, rankAtEnd } from '../core/ranking';
import { addToList, saveInList } from './listed';
import type { Store, World } from './ports';
import { setDeleted, type Undo } from './undo';
import { editMany, everyOf } from './walk';

type Opportunity = ActivityOf<'opportunity'>;

/** In the user's order. */
export async function pipelineList(store: Store): Promise<Pipeline[]> {
  return (await store.all('pipeline')).sort(inRankOrder);
}

/** At the end of the list. @throws AppError of `Store.edit` */
export async function addPipeline(
  store: Store,
  world: World,
  draft: { name: string; stages: readonly Omit<Stage, 'id'>[] },
): Promise<Undo> {
  const rank = rankAtEnd(await store.all('pipeline'));
  const stages = draft.stages.map((stage) => ({ ...stage, id: world.newId() }));
  const made = newPipeline({ ...draft, stages, rank }, world.newId() as PipelineId, world.now());
  return addToList(store, 'pipeline', made);
}

/** A pipeline, or one stage of it. */
export interface Part {
  pipeline: Pipeline;
  stage?: Stage;
}

export interface Destination {
  pipeline: Pipeline;
  stage: Stage;
}

/** How many opportunities are there and still open. */
export async function openIn(store: Store, part: Part): Promise<number> {
  const found = await opportunitiesIn(store, part);
  return found.filter(({ status }) => status === 'open').length;
}

/**
 * @param to where open opportunities go; needed where there are any
 * @throws AppError of `Store.edit`
 */
export async function removeStage(
  store: Store,
  world: World,
  { pipeline, stage }: Destination,
  to?: Destination,
): Promise<Undo> {
  const left = await leaving(store, { pipeline, stage }, to);
  const stages = pipeline.stages.filter(({ id }) => id !== stage.id);
  await editMany(store, left.moves);
  const back = await saveInList(store, world, 'pipeline', pipeline, { stages });
  return async () => {
    await back();
    await editMany(store, left.back);
  };
}

/** As `removeStage`. */
export async function removePipeline(
  store: Store,
  pipeline: Pipeline,
  to?: Destination,
): Promise<Undo> {
  const left = await leaving(store, { pipeline }, to);
  const record = { table: 'pipeline', id: pipeline.id } as const;
  await editMany(store, [...left.moves, { ...record, fields: { deleted: true } }]);
  return async () => {
    await setDeleted(store, [record], false);
    await editMany(store, left.back);
  };
}

/** Won and lost ones keep the names of where they were, as ids would soon say nothing to anybody. */
async function leaving(store: Store, part: Part, to: Destination | undefined) {
  const all = await opportunitiesIn(store, part);
  const moves = all.map((one) =>
    edit(one, one.status === 'open' && to ? at(to) : named(one, part)),
  );
  const back = all.map((one) => {
    const { pipeline, stage, probability } = one;
    return edit(one, { pipeline, stage, probability });
  });
  return { moves, back };
}

function at({ pipeline, stage }: Destination) {
  return { pipeline: pipeline.id, stage: stage.id, probability: stage.probability };
}

function named(one: Opportunity, { pipeline, stage }: Part) {
  if (stage) return { stage: stage.name };
  const known = pipeline.stages.find(({ id }) => id === one.stage);
  return { pipeline: pipeline.name, stage: known?.name ?? one.stage };
}

function edit({ id }: Opportunity, fields: { [field: string]: Json }): Edit {
  return { table: 'activity', id, fields };
}

async function opportunitiesIn(store: Store, { pipeline, stage }: Part): Promise<Opportunity[]> {
  const found: Opportunity[] = [];
  for await (const one of everyOf(store, 'activity')) {
    if (one.kind !== 'opportunity' || one.pipeline !== pipeline.id) continue;
    if (!stage || one.stage === stage.id) found.push(one);
  }
  return found;
}
