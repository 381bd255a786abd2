import { InvoiceActions } from '../papers/InvoiceActions';
import { InvoiceBody } from '../papers/InvoiceBody';
import type { KindPage } from './kind-page';
import { dayText } from './when';

export const invoicePage: KindPage<'invoice'> = {
  facts: ({ activity: of }, around) => {
    const { t } = around.text;
    return [
      { label: t.fact.number, text: of.number },
      { label: t.fact.issued, text: dayText(of.issuedOn, around) },
      { label: t.fact.due, text: dayText(of.dueOn, around) },
    ];
  },
  Actions: InvoiceActions,
  Body: InvoiceBody,
};
