import { addPaper, savePaper } from '@/utils/app/paper-numbers';
import type { Invoice } from '@/utils/core/activity';
import { isPayment } from '@/utils/core/open';
import type { DateOnly } from '@/utils/core/time';
import { SegmentField } from '../form/SegmentField';
import { PaperFields } from '../papers/PaperFields';
import {
  type PaperValues,
  paperBegun,
  paperCopied,
  paperDraft,
  paperProblems,
  paperValues,
} from '../papers/paper-values';
import { useFullText } from '../text/text';
import type { FieldsProps, KindForm, Problems } from './kind-form';

interface Values extends PaperValues {
  state: Invoice['state'];
}

export const invoiceForm: KindForm<'invoice', Values> = {
  begin: (with_, text) => ({
    ...paperBegun(with_, with_.company.paymentDays, text),
    state: 'issued',
  }),
  valuesOf: (invoice, text) => ({
    ...paperValues(invoice, invoice.dueOn, text),
    state: invoice.state,
  }),
  copyOf: (invoice, with_, text) => ({
    ...paperCopied(invoiceForm.valuesOf(invoice, text), with_),
    state: 'draft',
  }),
  problemsOf: (values, text): Problems<Values> => paperProblems('invoice', values, text),
  draftOf: (values, text) => ({
    kind: 'invoice',
    ...paperDraft(values, text),
    dueOn: values.until as DateOnly,
    state: values.state,
  }),
  async ask({ currency }, { store, id }, { t, format }) {
    const payments = id ? (await store.linkingTo(id)).filter(isPayment) : [];
    const lost = payments.filter((of) => of.invoiceId === id && of.amount.currency !== currency);
    const was = new Set(lost.map(({ amount }) => format.money(amount)));
    if (lost.length === 0) return undefined;
    const { title, line, go, back } = t.papers.currencyAsk;
    return { title, lines: [line([...was].join(', '))], goOn: go, back };
  },
  add: addPaper,
  save: savePaper,
  Fields: InvoiceFields,
};

function InvoiceFields({ id, form, wrong }: FieldsProps<Values>) {
  const { t } = useFullText();
  const { state } = form.values;
  const states = state === 'void' ? (['issued', 'void'] as const) : (['draft', 'issued'] as const);
  return (
    <PaperFields kind="invoice" id={id} form={form} wrong={wrong}>
      <SegmentField
        label={t.papers.status}
        value={state}
        options={states.map((one) => [one, t.papers.states[one]] as const)}
        onChange={(next) => form.set({ state: next })}
      />
    </PaperFields>
  );
}
