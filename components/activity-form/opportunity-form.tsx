import type { Opportunity } from '@/utils/core/opportunity';
import { type Pipeline, STARTING_PIPELINE } from '@/utils/core/pipeline';
import { addDays, type DateOnly, daysBetween } from '@/utils/core/time';
import type { MoneyText } from '../form/MoneyField';
import { amountText, moneyProblem, readMoney } from '../form/money-text';
import type { FullText } from '../text/text';
import { commonDraft, commonOf, commonProblems } from './common-values';
import type { CommonValues, KindForm } from './kind-form';
import { OpportunityFields } from './OpportunityFields';

export interface OpportunityValues extends CommonValues {
  pipeline: string;
  stage: string;
  amount: MoneyText;
  /** Percent, as typed. */
  probability: string;
  openedOn: string;
  expectedCloseOn: string;
  closedOn: string;
  status: Opportunity['status'];
  reason: string;
}

/** From opening to the expected close, where nobody says otherwise. */
const USUAL_DAYS = 30;

export const opportunityForm: KindForm<'opportunity', OpportunityValues> = {
  begin: ({ common, pipelines, company, today }, text) => ({
    ...common,
    title: text.t.firstTitle.opportunity,
    ...firstStage(pipelines[0], text),
    amount: { amount: '', currency: company.currency },
    openedOn: today,
    expectedCloseOn: addDays(today, USUAL_DAYS),
    closedOn: '',
    status: 'open',
    reason: '',
  }),
  valuesOf: (of, text) => ({
    ...commonOf(of),
    pipeline: of.pipeline,
    stage: of.stage,
    amount: amountText(of.amount, text),
    probability: text.format.plainNumber(of.probability),
    openedOn: of.openedOn,
    expectedCloseOn: of.expectedCloseOn ?? '',
    closedOn: of.closedOn ?? '',
    status: of.status,
    reason: of.reason ?? '',
  }),
  copyOf(of, { pipelines, today }, text) {
    const pipeline = pipelines.find(({ id }) => id === of.pipeline) ?? pipelines[0];
    const days = of.expectedCloseOn ? daysBetween(of.openedOn, of.expectedCloseOn) : USUAL_DAYS;
    return {
      ...opportunityForm.valuesOf(of, text),
      ...firstStage(pipeline, text),
      openedOn: today,
      expectedCloseOn: addDays(today, Math.max(0, days)),
      closedOn: '',
      status: 'open',
      reason: '',
    };
  },
  problemsOf(values, text) {
    const { wrong } = text.t;
    const probability = text.format.parseNumber(values.probability) ?? -1;
    const { openedOn, expectedCloseOn, closedOn } = values;
    const open = values.status === 'open';
    const early = (on: string) => Boolean(on && openedOn) && on < openedOn;
    return {
      ...commonProblems(values, text),
      ...moneyProblem('amount', values.amount, text),
      ...((probability < 0 || probability > 100) && { probability: wrong.probability }),
      ...(!openedOn && { openedOn: wrong.day }),
      ...(early(expectedCloseOn) && { expectedCloseOn: wrong.endBeforeStart }),
      ...(!open && !closedOn && { closedOn: wrong.day }),
      ...(!open && early(closedOn) && { closedOn: wrong.endBeforeStart }),
    };
  },
  draftOf(values, text) {
    const open = values.status === 'open';
    return {
      kind: 'opportunity',
      ...commonDraft(values),
      pipeline: values.pipeline,
      stage: values.stage,
      amount: readMoney(values.amount, text) ?? { amount: 0, currency: values.amount.currency },
      probability: text.format.parseNumber(values.probability)!,
      openedOn: values.openedOn as DateOnly,
      status: values.status,
      ...(values.expectedCloseOn && { expectedCloseOn: values.expectedCloseOn as DateOnly }),
      ...(!open && { closedOn: values.closedOn as DateOnly }),
      ...(!open && values.reason.trim() && { reason: values.reason.trim() }),
    };
  },
  Fields: OpportunityFields,
};

/** Where everyone begins; by the names everyone starts with, where there is no pipeline at all. */
function firstStage(pipeline: Pipeline | undefined, { format }: FullText) {
  const { id, stages } = pipeline ?? STARTING_PIPELINE;
  const stage = stages[0]!;
  return { pipeline: id, stage: stage.id, probability: format.plainNumber(stage.probability) };
}
