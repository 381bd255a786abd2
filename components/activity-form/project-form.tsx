import { ownCompany } from '@/utils/app/new-activity';
import type { ActivityOf } from '@/utils/core/activity';
import { addDays, type DateOnly, daysBetween } from '@/utils/core/time';
import { DateField } from '../form/DateField';
import f from '../form/Form.module.css';
import { MoneyField, type MoneyText } from '../form/MoneyField';
import { MoreFields } from '../form/MoreFields';
import { moneyProblem, readMoney } from '../form/money-text';
import { SegmentField } from '../form/SegmentField';
import { TextField } from '../form/TextField';
import { usePanel } from '../panel';
import { capitalised } from '../text/capitalised';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import { CommonFields, TitleField } from './CommonFields';
import { commonDraft, commonOf, commonProblems } from './common-values';
import type { CommonValues, FieldsProps, KindForm } from './kind-form';

type Project = ActivityOf<'project'>;

interface Values extends CommonValues {
  status: Project['status'];
  stage: string;
  startOn: string;
  endOn: string;
  /** Without a currency while there is none: then that of the company is offered. */
  budget: MoneyText;
}

export const projectForm: KindForm<'project', Values> = {
  begin: ({ common, company, from, today }, { t, format }) => ({
    ...common,
    title: from?.title ?? t.firstTitle.project,
    status: 'active',
    stage: t.projectStages[0]!,
    startOn: today,
    endOn: '',
    budget:
      from?.kind === 'opportunity'
        ? { amount: format.plainAmount(from.amount), currency: from.amount.currency }
        : { amount: '', currency: company.currency },
  }),
  valuesOf: (of, text) => ({
    ...commonOf(of),
    status: of.status,
    stage: of.stage,
    startOn: of.startOn,
    endOn: of.endOn ?? '',
    budget: of.budget
      ? { amount: text.format.plainAmount(of.budget), currency: of.budget.currency }
      : { amount: '', currency: '' },
  }),
  copyOf(of, { today }, text) {
    const endOn = of.endOn ? addDays(today, Math.max(0, daysBetween(of.startOn, of.endOn))) : '';
    return {
      ...projectForm.valuesOf(of, text),
      status: 'active',
      stage: text.t.projectStages[0]!,
      startOn: today,
      endOn,
    };
  },
  problemsOf: (values, text) => ({
    ...commonProblems(values, text),
    ...(!values.startOn && { startOn: text.t.wrong.day }),
    ...(values.startOn &&
      values.endOn &&
      values.endOn < values.startOn && { endOn: text.t.wrong.endBeforeStart }),
    ...moneyProblem('budget', values.budget, text),
  }),
  draftOf(values, text) {
    const budget = readMoney(values.budget, text);
    return {
      kind: 'project',
      ...commonDraft(values),
      status: values.status,
      stage: values.stage.trim(),
      startOn: values.startOn as DateOnly,
      ...(values.endOn && { endOn: values.endOn as DateOnly }),
      ...(budget && { budget }),
    };
  },
  Fields: ProjectFields,
};

function ProjectFields({ form, wrong }: FieldsProps<Values>) {
  const { store, world } = usePanel();
  const { t } = useFullText();
  const { value: company } = useLive(store, ['company'], () => ownCompany(store, world), []);
  const { values, set } = form;
  return (
    <>
      <TitleField form={form} wrong={wrong} />
      <TextField
        label={t.fact.stage}
        value={values.stage}
        suggestions={t.projectStages}
        wrong={wrong.stage}
        onInput={(stage) => set({ stage })}
      />
      <div class={f.pair}>
        <DateField
          label={t.fact.start}
          value={values.startOn}
          wrong={wrong.startOn}
          onInput={(startOn) => set({ startOn })}
        />
        <DateField
          label={t.fact.end}
          optional
          value={values.endOn}
          min={values.startOn}
          wrong={wrong.endOn}
          onInput={(endOn) => set({ endOn })}
        />
      </div>
      <MoneyField
        label={t.fact.budget}
        optional
        value={{ ...values.budget, currency: values.budget.currency || company?.currency || 'EUR' }}
        wrong={wrong.budget}
        onInput={(budget) => set({ budget })}
      />
      <MoreFields>
        <SegmentField
          label={t.field.status}
          value={values.status}
          options={(['active', 'archived'] as const).map(
            (one) => [one, capitalised(t.status[one])] as const,
          )}
          onChange={(status) => set({ status })}
        />
        <CommonFields form={form} wrong={wrong} />
      </MoreFields>
    </>
  );
}
