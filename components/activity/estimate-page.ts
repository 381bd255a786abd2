import { EstimateActions } from '../papers/EstimateActions';
import { EstimateBody } from '../papers/EstimateBody';
import { useEstimateMenu } from '../papers/use-estimate-menu';
import type { KindPage } from './kind-page';
import { dayText } from './when';

export const estimatePage: KindPage<'estimate'> = {
  facts: ({ activity: of }, around) => {
    const { t } = around.text;
    return [
      { label: t.fact.number, text: of.number },
      { label: t.fact.issued, text: dayText(of.issuedOn, around) },
      of.validUntil !== undefined && {
        label: t.fact.validUntil,
        text: dayText(of.validUntil, around),
      },
    ];
  },
  Actions: EstimateActions,
  Body: EstimateBody,
  useMenu: useEstimateMenu,
};
