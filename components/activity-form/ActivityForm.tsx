import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ActivityId } from '@/utils/core/ids';
import { ConfirmDialog } from '../ConfirmDialog';
import { FormScreen } from '../form/FormScreen';
import type { Form } from '../form/use-form';
import { useFullText } from '../text/text';
import type { AnyKindForm, CommonValues, Problems } from './kind-form';
import { useSaving } from './use-saving';

interface Props {
  title: string;
  sub: ComponentChildren;
  kind: AnyKindForm;
  form: Form<CommonValues>;
  /** The record that is edited; absent of a new one. */
  id?: ActivityId;
  write: () => Promise<void>;
}

/** The fields of a kind; complains only once the user has tried to save. */
export function ActivityForm({ title, sub, kind, form, id, write }: Props) {
  const text = useFullText();
  const [checked, setChecked] = useState(false);
  const { save, question, goOn, goBack } = useSaving({ kind, form, id, write });
  const problems = kind.problemsOf(form.values, text);
  const shown = { ...contestedOf(form, text.t.form.contested), ...(checked ? problems : {}) };
  const check = () => {
    setChecked(true);
    return Object.values(problems).filter(Boolean).length;
  };
  return (
    <FormScreen title={title} sub={sub} form={form} save={save} check={check}>
      <kind.Fields id={id} form={form} wrong={shown} />
      {question && (
        <ConfirmDialog
          title={question.title}
          lines={question.lines}
          action={question.goOn}
          back={question.back}
          onConfirm={goOn}
          onClose={goBack}
        />
      )}
    </FormScreen>
  );
}

function contestedOf(form: Form<CommonValues>, say: string): Problems<CommonValues> {
  return Object.fromEntries(form.contested.map((field) => [field, say]));
}
