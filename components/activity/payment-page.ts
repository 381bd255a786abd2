import type { KindPage } from './kind-page';
import { dayText } from './when';

export const paymentPage: KindPage<'payment'> = {
  facts: ({ activity: of }, around) => {
    const { t } = around.text;
    return [
      { label: t.fact.received, text: dayText(of.receivedOn, around) },
      { label: t.fact.method, text: t.detail.methods[of.method] },
      of.reference !== undefined && { label: t.fact.reference, text: of.reference },
    ];
  },
};
