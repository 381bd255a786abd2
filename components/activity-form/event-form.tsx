import { CheckField } from '../form/CheckField';
import { DateField } from '../form/DateField';
import f from '../form/Form.module.css';
import { InstantField } from '../form/InstantField';
import { MoreFields } from '../form/MoreFields';
import { SegmentField } from '../form/SegmentField';
import { TextField } from '../form/TextField';
import { capitalised } from '../text/capitalised';
import { useFullText } from '../text/text';
import { CommonFields, TitleField } from './CommonFields';
import { commonDraft, commonOf, commonProblems } from './common-values';
import {
  comingWeek,
  type EventValues,
  endsEarly,
  nextHour,
  spanOf,
  startingAt,
  startingOn,
  timesOf,
  turnedTo,
} from './event-values';
import type { FieldsProps, KindForm } from './kind-form';

export const eventForm: KindForm<'event', EventValues> = {
  begin: ({ common, now }, { t }) => ({
    ...common,
    ...nextHour(now),
    title: t.firstTitle.event,
    location: '',
    status: 'planned',
  }),
  valuesOf: (event) => ({
    ...commonOf(event),
    ...timesOf(event),
    location: event.location ?? '',
    status: event.status,
  }),
  copyOf: (event, { now, today }, text) => {
    const values = eventForm.valuesOf(event, text);
    return { ...values, ...comingWeek(values, now, today), status: 'planned' };
  },
  problemsOf(values, text) {
    const { t } = text;
    const { startsAt, endsAt } = spanOf(values);
    const [start, end] = values.allDay
      ? (['startsOn', 'endsOn'] as const)
      : (['startsAt', 'endsAt'] as const);
    const missing = values.allDay ? t.wrong.day : t.wrong.when;
    return {
      ...commonProblems(values, text),
      ...(!startsAt && { [start]: missing }),
      ...(!endsAt && { [end]: missing }),
      ...(endsEarly(values) && { [end]: t.wrong.endBeforeStart }),
    };
  },
  draftOf: (values) => ({
    kind: 'event',
    ...commonDraft(values),
    ...spanOf(values),
    status: values.status,
    ...(values.location.trim() && { location: values.location.trim() }),
  }),
  Fields: EventFields,
};

function EventFields({ form, wrong }: FieldsProps<EventValues>) {
  const { t } = useFullText();
  const { values, set } = form;
  const statuses = (['planned', 'held', 'cancelled'] as const).map(
    (one) => [one, capitalised(t.status[one])] as const,
  );
  return (
    <>
      <TitleField form={form} wrong={wrong} />
      {values.allDay ? (
        <div class={f.pair}>
          <DateField
            label={t.fact.starts}
            value={values.startsOn}
            wrong={wrong.startsOn}
            onInput={(on) => set(startingOn(values, on))}
          />
          <DateField
            label={t.fact.ends}
            value={values.endsOn}
            min={values.startsOn}
            wrong={wrong.endsOn}
            onInput={(endsOn) => set({ endsOn })}
          />
        </div>
      ) : (
        <>
          <InstantField
            label={t.fact.starts}
            value={values.startsAt}
            wrong={wrong.startsAt}
            onInput={(at) => set(startingAt(values, at))}
          />
          <InstantField
            label={t.fact.ends}
            value={values.endsAt}
            min={values.startsAt}
            wrong={wrong.endsAt}
            onInput={(endsAt) => set({ endsAt })}
          />
        </>
      )}
      <CheckField
        label={t.fact.allDay}
        checked={values.allDay}
        onChange={(allDay) => set(turnedTo(values, allDay))}
      />
      <TextField
        label={t.fact.location}
        optional
        value={values.location}
        onInput={(location) => set({ location })}
      />
      <MoreFields>
        <SegmentField
          label={t.field.status}
          value={values.status}
          options={statuses}
          onChange={(status) => set({ status })}
        />
        <CommonFields form={form} wrong={wrong} />
      </MoreFields>
    </>
  );
}
