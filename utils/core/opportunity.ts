import type { ActivityOf } from './activity';
import type { Pipeline } from './pipeline';
import type { DateOnly } from './time';

export type Opportunity = ActivityOf<'opportunity'>;

/** At another stage, and as likely as one is there; a closed one opens again. */
export function movedTo(of: Opportunity, pipeline: Pipeline, stageId: string): Opportunity {
  const stage = pipeline.stages.find(({ id }) => id === stageId);
  if (!stage) return of;
  return {
    ...open(of),
    pipeline: pipeline.id,
    stage: stage.id,
    probability: stage.probability,
  };
}

/** Its stage stays, as the last it came to. */
export function closedAs(
  of: Opportunity,
  status: 'won' | 'lost',
  reason: string,
  today: DateOnly,
): Opportunity {
  return {
    ...open(of),
    status,
    probability: status === 'won' ? 100 : 0,
    closedOn: today,
    ...(reason.trim() && { reason: reason.trim() }),
  };
}

/** Open at the stage it was closed at; as likely as one is there, where the stage still is. */
export function reopened(of: Opportunity, pipelines: readonly Pipeline[]): Opportunity {
  const pipeline = pipelines.find(({ id }) => id === of.pipeline);
  const stage = pipeline?.stages.find(({ id }) => id === of.stage);
  return { ...open(of), ...(stage && { probability: stage.probability }) };
}

function open({ closedOn: _, reason: __, ...of }: Opportunity): Opportunity {
  return { ...of, status: 'open' };
}
