import { newCategory, STARTING_CATEGORIES } from '../core/category';
import { creationOf } from '../core/change';
import type { CategoryId, PipelineId } from '../core/ids';
import { newPipeline, STARTING_PIPELINE } from '../core/pipeline';
import type { Store, World } from './ports';

/** What the lists everyone starts with are called in the user's language. */
export interface StartingNames {
  /** By the ids of the starting categories. */
  categories: Record<string, string>;
  pipeline: string;
  /** By the ids of the starting pipeline's stages. */
  stages: Record<string, string>;
}

/** Adds the starting categories and pipeline that are not there; what the user has deleted stays deleted. */
export async function ensureStartingLists(
  store: Store,
  world: World,
  names: StartingNames,
): Promise<void> {
  const now = world.now();
  const [categories, pipeline] = await Promise.all([
    store.getMany(
      'category',
      STARTING_CATEGORIES.map(({ id }) => id),
    ),
    store.get('pipeline', STARTING_PIPELINE.id),
  ]);
  const missing = STARTING_CATEGORIES.flatMap(({ id, tone }, rank) => {
    const name = names.categories[id] ?? id;
    return categories[rank] ? [] : [newCategory({ name, tone, rank }, id as CategoryId, now)];
  });
  const stages = STARTING_PIPELINE.stages.map((stage) => ({
    ...stage,
    name: names.stages[stage.id] ?? stage.id,
  }));
  const made = { name: names.pipeline, stages, rank: 0 };
  const pipelines = pipeline ? [] : [newPipeline(made, STARTING_PIPELINE.id as PipelineId, now)];
  const edits = [...creationOf('category', missing), ...creationOf('pipeline', pipelines)];
  if (edits.length > 0) await store.edit(edits);
}
