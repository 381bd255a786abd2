import { leftToPay } from '@/utils/app/open-invoices';
import type { Payment } from '@/utils/core/activity';
import type { ActivityId } from '@/utils/core/ids';
import type { DateOnly } from '@/utils/core/time';
import { amountProblem } from '../papers/amount-problem';
import { PaymentFields } from '../papers/PaymentFields';
import { type PaymentValues, paymentBegun } from '../papers/payment-values';
import { commonDraft, commonOf, commonProblems } from './common-values';
import type { KindForm, Problems } from './kind-form';

export const paymentForm: KindForm<'payment', PaymentValues> = {
  begin: paymentBegun,
  valuesOf: (payment, { format }) => ({
    ...commonOf(payment),
    links: payment.links.filter((link) => link !== payment.invoiceId),
    amount: { amount: format.plainAmount(payment.amount), currency: payment.amount.currency },
    receivedOn: payment.receivedOn,
    method: payment.method,
    reference: payment.reference ?? '',
    invoiceId: payment.invoiceId ?? '',
    invoiceCurrency: payment.invoiceId ? payment.amount.currency : '',
  }),
  copyOf: (payment, with_, text) => ({
    ...paymentForm.valuesOf(payment, text),
    receivedOn: with_.today,
  }),
  problemsOf(values, text): Problems<PaymentValues> {
    const { amount, receivedOn, invoiceId, invoiceCurrency } = values;
    const { problem } = text.t.papers;
    const read = text.format.parseMoney(amount.amount, amount.currency);
    const other = invoiceId !== '' && invoiceCurrency !== amount.currency;
    return {
      ...commonProblems(values, text),
      ...(!receivedOn && { receivedOn: problem.receivedOn }),
      ...(!read && { amount: amountProblem(amount.amount, amount.currency, text) }),
      ...(read && read.amount <= 0 && { amount: problem.aboveZero }),
      ...(other && { amount: problem.otherCurrency(invoiceCurrency) }),
    };
  },
  draftOf(values, { format }) {
    const { amount, receivedOn, method, reference, invoiceId } = values;
    return {
      kind: 'payment',
      ...commonDraft(values),
      amount: format.parseMoney(amount.amount, amount.currency)!,
      receivedOn: receivedOn as DateOnly,
      method: method as Payment['method'],
      ...(reference.trim() && { reference: reference.trim() }),
      ...(invoiceId && { invoiceId: invoiceId as ActivityId }),
    };
  },
  async ask({ amount, invoiceId }, { store, today, id }, { t, format }) {
    const invoice = invoiceId ? await store.get('activity', invoiceId) : undefined;
    const paid = format.parseMoney(amount.amount, amount.currency);
    if (invoice?.kind !== 'invoice' || !paid) return undefined;
    const { open } = await leftToPay(store, invoice, today, id);
    if (paid.amount <= open.amount) return undefined;
    const { title, line, nothing, go, back } = t.papers.overpay;
    const entered = format.money(paid);
    const said = open.amount > 0 ? line(entered, format.money(open)) : nothing(entered);
    return { title, lines: [said], goOn: go, back };
  },
  Fields: PaymentFields,
};
