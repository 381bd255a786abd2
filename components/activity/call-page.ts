import type { KindPage } from './kind-page';
import { momentText } from './when';

export const callPage: KindPage<'call'> = {
  facts: ({ activity: of }, around) => {
    const { t } = around.text;
    return [
      { label: t.fact.when, text: momentText(of.calledAt, around) },
      { label: t.fact.direction, text: t.directions[of.direction] },
      { label: t.fact.outcome, text: t.outcomes[of.outcome] },
      of.minutes > 0 && { label: t.fact.duration, text: t.length.minutes(of.minutes) },
    ];
  },
};
