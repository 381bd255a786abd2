import type { ActivityOf } from '@/utils/core/activity';
import { addDays, type DateOnly, type Instant } from '@/utils/core/time';
import { DateField } from '../form/DateField';
import { InstantField } from '../form/InstantField';
import { MoreFields } from '../form/MoreFields';
import { SegmentField } from '../form/SegmentField';
import { SelectField } from '../form/SelectField';
import { usePanel } from '../panel';
import { capitalised } from '../text/capitalised';
import { useFullText } from '../text/text';
import { CommonFields, TitleField } from './CommonFields';
import { commonDraft, commonOf, commonProblems } from './common-values';
import type { CommonValues, FieldsProps, KindForm } from './kind-form';

type Task = ActivityOf<'task'>;

interface Values extends CommonValues {
  dueOn: string;
  priority: Task['priority'];
  status: Task['status'];
  /** Empty until it is done. */
  completedAt: string;
}

export const taskForm: KindForm<'task', Values> = {
  begin: ({ common, today }, { t }) => ({
    ...common,
    title: t.begin.task,
    dueOn: addDays(today, 2),
    priority: 'normal',
    status: 'open',
    completedAt: '',
  }),
  valuesOf: (task) => ({
    ...commonOf(task),
    dueOn: task.dueOn ?? '',
    priority: task.priority,
    status: task.status,
    completedAt: task.completedAt ?? '',
  }),
  copyOf(task, { today }, text) {
    const values = taskForm.valuesOf(task, text);
    const dueOn = values.dueOn < today ? values.dueOn && addDays(today, 2) : values.dueOn;
    return { ...values, dueOn, status: 'open', completedAt: '' };
  },
  problemsOf: (values, text) => commonProblems(values, text),
  draftOf: (values) => ({
    kind: 'task',
    ...commonDraft(values),
    priority: values.priority,
    status: values.status,
    ...(values.dueOn && { dueOn: values.dueOn as DateOnly }),
    ...(values.status === 'done' &&
      values.completedAt && { completedAt: values.completedAt as Instant }),
  }),
  Fields: TaskFields,
};

function TaskFields({ form, wrong }: FieldsProps<Values>) {
  const { t } = useFullText();
  const { world } = usePanel();
  const { dueOn, priority, status, completedAt } = form.values;
  const turnTo = (next: Task['status']) => {
    form.set({ status: next, completedAt: next === 'done' ? completedAt || world.now() : '' });
  };
  const priorities = (['low', 'normal', 'high'] as const).map(
    (one) => [one, t.priority[one]] as const,
  );
  const statuses = (['open', 'in-progress', 'done', 'cancelled'] as const).map(
    (one) => [one, capitalised(t.status[one === 'cancelled' ? 'task-cancelled' : one])] as const,
  );
  return (
    <>
      <TitleField form={form} wrong={wrong} />
      <DateField
        label={t.field.dueOn}
        optional
        value={dueOn}
        onInput={(value) => form.set({ dueOn: value })}
      />
      <SegmentField
        label={t.field.priority}
        value={priority}
        options={priorities}
        onChange={(value) => form.set({ priority: value })}
      />
      <MoreFields>
        <SelectField label={t.field.status} value={status} options={statuses} onChange={turnTo} />
        {status === 'done' && (
          <InstantField
            label={t.fact.completed}
            value={completedAt}
            onInput={(value) => form.set({ completedAt: value })}
          />
        )}
        <CommonFields form={form} wrong={wrong} />
      </MoreFields>
    </>
  );
}
