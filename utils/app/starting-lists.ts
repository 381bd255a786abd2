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

/**
 * Makes the categories and the pipeline that everyone starts with where they have never been: what
 * the user has changed or deleted stays so, see `Store.begin`. Any number of pages may do it at once.
 */
export async function ensureStartingLists(
  store: Store,
  world: World,
  names: StartingNames,
): Promise<void> {
  const [categories, pipelines] = await Promise.all([
    store.getMany('category', idsOf(STARTING_CATEGORIES)),
    store.getMany('pipeline', idsOf([STARTING_PIPELINE])),
  ]);
  if (![...categories, ...pipelines].includes(undefined)) return;
  const now = world.now();
  const made = STARTING_CATEGORIES.map(({ id, tone }, rank) =>
    newCategory({ name: names.categories[id] ?? id, tone, rank }, id as CategoryId, now),
  );
  const stages = STARTING_PIPELINE.stages.map((stage) => ({
    ...stage,
    name: names.stages[stage.id] ?? stage.id,
  }));
  const sales = { name: names.pipeline, stages, rank: 0 };
  const pipeline = newPipeline(sales, STARTING_PIPELINE.id as PipelineId, now);
  await store.begin([...creationOf('category', made), ...creationOf('pipeline', [pipeline])]);
}

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}
