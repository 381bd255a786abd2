import type { ActivityOf } from '@/utils/core/activity';
import type { Instant } from '@/utils/core/time';
import f from '../form/Form.module.css';
import { InstantField } from '../form/InstantField';
import { MoreFields } from '../form/MoreFields';
import { NumberField } from '../form/NumberField';
import { SegmentField } from '../form/SegmentField';
import { SelectField } from '../form/SelectField';
import { TextAreaField } from '../form/TextAreaField';
import { useFullText } from '../text/text';
import { OtherFields, TitleField } from './CommonFields';
import { commonDraft, commonOf, commonProblems } from './common-values';
import type { CommonValues, FieldsProps, KindForm } from './kind-form';

type Call = ActivityOf<'call'>;

interface Values extends CommonValues {
  direction: Call['direction'];
  calledAt: string;
  /** As typed; empty for none. */
  minutes: string;
  outcome: Call['outcome'];
}

const DAY_MINUTES = 1440;

export const callForm: KindForm<'call', Values> = {
  begin: ({ common, number, now }, { t }) => ({
    ...common,
    title: number ? t.firstTitle.callTo(number) : t.firstTitle.call,
    direction: 'out',
    calledAt: now,
    minutes: '',
    outcome: 'reached',
  }),
  valuesOf: (call, { format }) => ({
    ...commonOf(call),
    direction: call.direction,
    calledAt: call.calledAt,
    minutes: call.minutes ? format.plainNumber(call.minutes) : '',
    outcome: call.outcome,
  }),
  copyOf: (call, { now }, text) => ({ ...callForm.valuesOf(call, text), calledAt: now }),
  problemsOf(values, text) {
    const minutes = values.minutes.trim() ? text.format.parseNumber(values.minutes) : 0;
    const whole = minutes !== undefined && Number.isInteger(minutes);
    const sensible = whole && minutes >= 0 && minutes <= DAY_MINUTES;
    return {
      ...commonProblems(values, text),
      ...(!values.calledAt && { calledAt: text.t.wrong.when }),
      ...(!sensible && { minutes: text.t.wrong.minutes }),
    };
  },
  draftOf: (values, { format }) => ({
    kind: 'call',
    ...commonDraft(values),
    direction: values.direction,
    calledAt: values.calledAt as Instant,
    minutes: format.parseNumber(values.minutes) ?? 0,
    outcome: values.outcome,
  }),
  Fields: CallFields,
};

function CallFields({ form, wrong }: FieldsProps<Values>) {
  const { t } = useFullText();
  const { values, set } = form;
  const outcomes = (['reached', 'no-answer', 'voicemail', 'busy'] as const).map(
    (one) => [one, t.outcomes[one]] as const,
  );
  return (
    <>
      <TitleField form={form} wrong={wrong} />
      <SegmentField
        label={t.fact.direction}
        value={values.direction}
        options={[
          ['out', t.directions.out],
          ['in', t.directions.in],
        ]}
        onChange={(direction) => set({ direction })}
      />
      <div class={f.pair}>
        <SelectField
          label={t.fact.outcome}
          value={values.outcome}
          options={outcomes}
          onChange={(outcome) => set({ outcome })}
        />
        <NumberField
          label={t.fact.minutes}
          optional
          value={values.minutes}
          wrong={wrong.minutes}
          onInput={(minutes) => set({ minutes })}
        />
      </div>
      <TextAreaField
        label={t.field.description}
        optional
        value={values.description}
        onInput={(description) => set({ description })}
      />
      <MoreFields>
        <InstantField
          label={t.fact.when}
          value={values.calledAt}
          wrong={wrong.calledAt}
          onInput={(calledAt) => set({ calledAt })}
        />
        <OtherFields form={form} wrong={wrong} />
      </MoreFields>
    </>
  );
}
