import { DateField } from '../form/DateField';
import f from '../form/Form.module.css';
import { MoneyField } from '../form/MoneyField';
import { MoreFields } from '../form/MoreFields';
import { NumberField } from '../form/NumberField';
import { SegmentField } from '../form/SegmentField';
import { TextField } from '../form/TextField';
import { usePanel } from '../panel';
import { capitalised } from '../text/capitalised';
import { useFullText } from '../text/text';
import { CommonFields, TitleField } from './CommonFields';
import type { FieldsProps } from './kind-form';
import type { OpportunityValues } from './opportunity-form';
import { StageFields } from './StageFields';

export function OpportunityFields({ form, wrong }: FieldsProps<OpportunityValues>) {
  const { today } = usePanel();
  const { t, format } = useFullText();
  const { values, set } = form;
  const { status, reason } = values;
  const turnTo = (next: typeof status) => {
    if (next === 'open') return set({ status: next, closedOn: '', reason: '' });
    const probability = format.plainNumber(next === 'won' ? 100 : 0);
    set({ status: next, probability, closedOn: values.closedOn || today });
  };
  return (
    <>
      <TitleField form={form} wrong={wrong} />
      <MoneyField
        label={t.fact.amount}
        optional
        value={values.amount}
        wrong={wrong.amount}
        onInput={(amount) => set({ amount })}
      />
      <StageFields form={form} wrong={wrong} />
      <div class={f.pair}>
        <DateField
          label={t.fact.expected}
          value={values.expectedCloseOn}
          min={values.openedOn}
          wrong={wrong.expectedCloseOn}
          onInput={(expectedCloseOn) => set({ expectedCloseOn })}
        />
        <NumberField
          label={`${t.fact.probability} (%)`}
          value={values.probability}
          wrong={wrong.probability}
          onInput={(probability) => set({ probability })}
        />
      </div>
      <MoreFields open={status !== 'open'}>
        <SegmentField
          label={t.field.status}
          value={status}
          options={(['open', 'won', 'lost'] as const).map(
            (one) => [one, capitalised(t.status[one])] as const,
          )}
          onChange={turnTo}
        />
        {status !== 'open' && (
          <>
            <TextField
              label={t.fact.reason}
              optional
              value={reason}
              suggestions={status === 'won' ? t.record.reasonsWon : t.record.reasonsLost}
              wrong={wrong.reason}
              onInput={(text) => set({ reason: text })}
            />
            <DateField
              label={t.fact.closed}
              value={values.closedOn}
              wrong={wrong.closedOn}
              onInput={(closedOn) => set({ closedOn })}
            />
          </>
        )}
        <DateField
          label={t.fact.opened}
          value={values.openedOn}
          wrong={wrong.openedOn}
          onInput={(openedOn) => set({ openedOn })}
        />
        <CommonFields form={form} wrong={wrong} />
      </MoreFields>
    </>
  );
}
