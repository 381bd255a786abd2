import type { KindPage } from './kind-page';
import { dayText } from './when';

export const invoicePage: KindPage<'invoice'> = {
  facts: ({ activity: of, balance }, around) => {
    const { t, format } = around.text;
    return [
      { label: t.fact.number, text: of.number },
      { label: t.fact.issued, text: dayText(of.issuedOn, around) },
      { label: t.fact.due, text: dayText(of.dueOn, around) },
      balance && { label: t.fact.paid, text: format.money(balance.paid) },
      balance && { label: t.fact.open, text: format.money(balance.open) },
    ];
  },
};
