import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FormScreen } from '../form/FormScreen';
import type { Form } from '../form/use-form';
import { useFullText } from '../text/text';
import type { Action } from '../use-action';
import type { AnyKindForm, CommonValues, Problems } from './kind-form';

interface Props {
  title: string;
  sub: ComponentChildren;
  kind: AnyKindForm;
  form: Form<CommonValues>;
  save: Action;
}

/** The fields of a kind; complains only once the user has tried to save. */
export function ActivityForm({ title, sub, kind, form, save }: Props) {
  const text = useFullText();
  const [checked, setChecked] = useState(false);
  const problems = kind.problemsOf(form.values, text);
  const shown = { ...contestedOf(form, text.t.form.contested), ...(checked ? problems : {}) };
  const check = () => {
    setChecked(true);
    return Object.values(problems).filter(Boolean).length;
  };
  return (
    <FormScreen title={title} sub={sub} form={form} save={save} check={check}>
      <kind.Fields form={form} wrong={shown} />
    </FormScreen>
  );
}

function contestedOf(form: Form<CommonValues>, say: string): Problems<CommonValues> {
  return Object.fromEntries(form.contested.map((field) => [field, say]));
}
