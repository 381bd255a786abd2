import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Paper } from '@/utils/core/activity';
import type { ActivityId } from '@/utils/core/ids';
import { CommonFields } from '../activity-form/CommonFields';
import type { FieldsProps } from '../activity-form/kind-form';
import { currencies } from '../form/currencies';
import { DateField } from '../form/DateField';
import f from '../form/Form.module.css';
import { MoreFields } from '../form/MoreFields';
import { SelectField } from '../form/SelectField';
import { TextField } from '../form/TextField';
import { useFullText } from '../text/text';
import { LineEditor } from './LineEditor';
import { linesInCurrency, readLines } from './line-texts';
import s from './PaperFields.module.css';
import { PaperNumberField } from './PaperNumberField';
import { issuedOnChanged, type PaperValues } from './paper-values';
import { Totals } from './Totals';

interface Props extends FieldsProps<PaperValues> {
  kind: Paper['kind'];
  id?: ActivityId | undefined;
  /** How it stands. */
  children: ComponentChildren;
}

/** What estimates and invoices have in common, the lines above all. */
export function PaperFields({ kind, id, form, wrong, children }: Props) {
  const text = useFullText();
  const { t, format } = text;
  const { values } = form;
  const latest = useRef(values);
  latest.current = values;
  const items = readLines(values.lines, values.currency, text);
  const turnTo = (currency: string) =>
    form.set({
      currency,
      lines: linesInCurrency(values.lines, values.currency, currency, format),
    });
  return (
    <>
      <TextField
        label={t.field.title}
        first
        optional
        hint={t.papers.titleHint}
        value={values.title}
        onInput={(title) => form.set({ title })}
      />
      <div class={s.numbered}>
        <PaperNumberField
          kind={kind}
          id={id}
          values={values}
          wrong={wrong.number}
          onInput={(part) => form.set(part)}
        />
        <SelectField
          label={t.form.currency}
          value={values.currency}
          options={currencies(values.currency).map((code) => [code, code] as const)}
          onChange={turnTo}
        />
      </div>
      <div class={f.pair}>
        <DateField
          label={t.papers.issuedOn}
          value={values.issuedOn}
          wrong={wrong.issuedOn}
          onInput={(on) => form.set(issuedOnChanged(values, on))}
        />
        <DateField
          label={kind === 'invoice' ? t.papers.dueOn : t.papers.validUntil}
          value={values.until}
          wrong={wrong.until}
          onInput={(until) => form.set({ until })}
        />
      </div>
      <LineEditor
        lines={values.lines}
        currency={values.currency}
        tax={values.tax}
        wrong={wrong.lines}
        onChange={(change) => form.set({ lines: change(latest.current.lines) })}
      />
      {items ? (
        <Totals lines={items} currency={values.currency} />
      ) : (
        <p class={f.hint}>{t.papers.totalUnknown}</p>
      )}
      <p class={f.hint}>{t.papers.rounding}</p>
      {children}
      <MoreFields>
        <CommonFields form={form} wrong={wrong} />
      </MoreFields>
    </>
  );
}
