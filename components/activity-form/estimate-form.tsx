import { addPaper, savePaper } from '@/utils/app/paper-numbers';
import type { ActivityOf } from '@/utils/core/activity';
import type { DateOnly } from '@/utils/core/time';
import { SelectField } from '../form/SelectField';
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

type Status = Exclude<ActivityOf<'estimate'>['status'], 'expired'>;
const STATUSES: readonly Status[] = ['draft', 'sent', 'accepted', 'declined'];

interface Values extends PaperValues {
  status: Status;
}

export const estimateForm: KindForm<'estimate', Values> = {
  begin: (with_, text) => ({
    ...paperBegun(with_, with_.company.validDays, text),
    status: 'draft',
  }),
  valuesOf: (estimate, text) => ({
    ...paperValues(estimate, estimate.validUntil ?? '', text),
    // Which one has expired, its day says.
    status: estimate.status === 'expired' ? 'sent' : estimate.status,
  }),
  copyOf: (estimate, with_, text) => ({
    ...paperCopied(estimateForm.valuesOf(estimate, text), with_),
    status: 'draft',
  }),
  problemsOf: (values, text): Problems<Values> => paperProblems('estimate', values, text),
  draftOf: (values, text) => ({
    kind: 'estimate',
    ...paperDraft(values, text),
    ...(values.until && { validUntil: values.until as DateOnly }),
    status: values.status,
  }),
  add: addPaper,
  save: savePaper,
  Fields: EstimateFields,
};

function EstimateFields({ id, form, wrong }: FieldsProps<Values>) {
  const { t } = useFullText();
  return (
    <PaperFields kind="estimate" id={id} form={form} wrong={wrong}>
      <SelectField
        label={t.papers.status}
        value={form.values.status}
        options={STATUSES.map((one) => [one, t.papers.estimateStates[one]] as const)}
        onChange={(status) => form.set({ status })}
      />
    </PaperFields>
  );
}
