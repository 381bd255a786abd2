import { openInvoices } from '@/utils/app/open-invoices';
import { CommonFields, TitleField } from '../activity-form/CommonFields';
import type { FieldsProps } from '../activity-form/kind-form';
import { DateField } from '../form/DateField';
import f from '../form/Form.module.css';
import { MoneyField } from '../form/MoneyField';
import { MoreFields } from '../form/MoreFields';
import { SelectField } from '../form/SelectField';
import { TextField } from '../form/TextField';
import { usePanel } from '../panel';
import { type FullText, useFullText } from '../text/text';
import { useLive } from '../use-live';
import { type PaymentValues, paying } from './payment-values';

const METHODS = ['transfer', 'card', 'direct-debit', 'cash', 'other'] as const;

export function PaymentFields({ id, form, wrong }: FieldsProps<PaymentValues>) {
  const { store, today } = usePanel();
  const text = useFullText();
  const { t, format } = text;
  const { values } = form;
  const { accountIds, invoiceId } = values;
  const { value: invoices = [] } = useLive(
    store,
    ['activity'],
    () => openInvoices(store, accountIds, today, { invoiceId, ...(id && { without: id }) }),
    [accountIds.join(), invoiceId, today, id],
  );
  const chosen = invoices.find(({ invoice }) => invoice.id === invoiceId);
  const choose = (next: string) => {
    const found = invoices.find(({ invoice }) => invoice.id === next);
    form.set(paying(values, chosen, found, text));
  };
  const options = invoices.map(({ invoice, open }) => {
    const { number } = invoice;
    const said =
      open.amount > 0
        ? t.papers.openInvoice(number, format.money(open))
        : t.papers.paidInvoice(number);
    return [invoice.id as string, said] as const;
  });
  return (
    <>
      <SelectField
        label={t.papers.invoice}
        value={invoiceId}
        options={[...options, ['', t.papers.noInvoice] as const]}
        onChange={choose}
      />
      <MoneyField
        label={t.papers.amount}
        first
        value={values.amount}
        wrong={wrong.amount}
        hint={chosen && hintOf(values, chosen.open, text)}
        onInput={(amount) => form.set({ amount })}
      />
      <div class={f.pair}>
        <DateField
          label={t.papers.receivedOn}
          value={values.receivedOn}
          wrong={wrong.receivedOn}
          onInput={(receivedOn) => form.set({ receivedOn })}
        />
        <SelectField
          label={t.papers.method}
          value={values.method}
          options={METHODS.map((one) => [one, t.papers.methods[one]] as const)}
          onChange={(method) => form.set({ method })}
        />
      </div>
      <TextField
        label={t.papers.reference}
        optional
        value={values.reference}
        onInput={(reference) => form.set({ reference })}
      />
      <MoreFields open={wrong.title !== undefined}>
        <TitleField form={form} wrong={wrong} />
        <CommonFields form={form} wrong={wrong} />
      </MoreFields>
    </>
  );
}

/** What is open, and what this payment leaves of it. */
function hintOf(
  { amount }: PaymentValues,
  open: { amount: number; currency: string },
  { t, format }: FullText,
): string | undefined {
  const typed = format.parseMoney(amount.amount, open.currency);
  const left = open.amount - (typed?.amount ?? 0);
  if (open.amount <= 0) return undefined;
  if (!typed || left <= 0) return t.papers.openSum(format.money(open));
  return t.papers.leavesOpen(format.money({ ...open, amount: left }));
}
