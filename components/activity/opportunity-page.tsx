import { stageNames } from '@/utils/core/pipeline';
import type { KindPage } from './kind-page';
import { OpportunityActions } from './OpportunityActions';
import { StageStepper } from './StageStepper';
import { dayText } from './when';

export const opportunityPage: KindPage<'opportunity'> = {
  facts: ({ activity: of, pipelines }, around) => {
    const { t, format } = around.text;
    const names = stageNames(pipelines, of);
    return [
      of.reason !== undefined && { label: t.fact.reason, text: of.reason },
      of.closedOn !== undefined && { label: t.fact.closed, text: dayText(of.closedOn, around) },
      { label: t.fact.probability, text: format.percent(of.probability) },
      of.status === 'open' &&
        of.expectedCloseOn !== undefined && {
          label: t.fact.expected,
          text: dayText(of.expectedCloseOn, around),
        },
      { label: t.fact.pipeline, text: names.pipeline },
      { label: t.fact.stage, text: names.stage },
      { label: t.fact.opened, text: dayText(of.openedOn, around) },
    ];
  },
  Actions: OpportunityActions,
  Body: StageStepper,
};
