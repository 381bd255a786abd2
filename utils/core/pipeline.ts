import * as v from 'valibot';
import { instant, pipelineId, required } from './fields';
import type { PipelineId } from './ids';
import type { Instant } from './time';

const stage = v.object({
  /** Unique in its pipeline; what an opportunity's `stage` holds. */
  id: required,
  name: required,
  /** Percent; what an opportunity is given when it comes here. */
  probability: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
});
export type Stage = v.InferOutput<typeof stage>;

/** The way of an open opportunity; won and lost are its status and not stages. */
export const pipeline = v.object({
  id: pipelineId,
  name: required,
  stages: v.pipe(v.array(stage), v.minLength(1)),
  /** Place in the list, ascending. */
  rank: v.number(),
  createdAt: instant,
  updatedAt: instant,
});
export type Pipeline = v.InferOutput<typeof pipeline>;

export function newPipeline(
  draft: Pick<Pipeline, 'name' | 'stages' | 'rank'>,
  id: PipelineId,
  now: Instant,
): Pipeline {
  return v.parse(pipeline, { ...draft, id, createdAt: now, updatedAt: now });
}

/** What everyone starts with; the ids are fixed so that two computers of one team make the same. */
export const STARTING_PIPELINE = {
  id: 'sales',
  stages: [
    { id: 'enquiry', probability: 20 },
    { id: 'meeting', probability: 40 },
    { id: 'proposal', probability: 60 },
    { id: 'negotiation', probability: 80 },
  ],
} as const;

/** What stands where a pipeline or stage has been removed from the options, or never was one, is its own name. */
export function stageNames(
  pipelines: readonly Pipeline[],
  of: { pipeline: string; stage: string },
): { pipeline: string; stage: string } {
  const found = pipelines.find(({ id }) => id === of.pipeline);
  return {
    pipeline: found?.name ?? of.pipeline,
    stage: found?.stages.find(({ id }) => id === of.stage)?.name ?? of.stage,
  };
}
