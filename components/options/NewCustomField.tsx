import { useState } from 'preact/hooks';
import { addCustomField } from '@/utils/app/custom-fields';
import { type CustomField, type FieldType, fieldTypes } from '@/utils/core/custom-field';
import { SegmentField } from '../form/SegmentField';
import { SelectField } from '../form/SelectField';
import { TextAreaField } from '../form/TextAreaField';
import { TextField } from '../form/TextField';
import { useFullText } from '../text/text';
import { AddForm } from './AddForm';
import { type KindsChoice, kindsOf, kindsOptions } from './kinds-of';
import { nameProblem } from './names';
import { useOptions } from './options';
import type { Saving } from './use-saving';

const EMPTY = {
  name: '',
  type: 'text' as FieldType,
  kinds: 'both' as KindsChoice,
  choices: '',
  checked: false,
};

export function NewCustomField({ fields, save }: { fields: CustomField[]; save: Saving['save'] }) {
  const { store, world } = useOptions();
  const { t } = useFullText();
  const [values, setValues] = useState(EMPTY);
  const set = (part: Partial<typeof EMPTY>) => setValues((before) => ({ ...before, ...part }));
  const { type, kinds, checked } = values;
  const name = values.name.trim();
  const choices = type === 'choice' ? linesOf(values.choices) : [];
  const names = fields.map((field) => field.name);
  const nameWrong = nameProblem(t, name, names);
  const choicesWrong = type === 'choice' && choices.length === 0 ? t.ownFields.choicesMissing : '';
  const add = async () => {
    set({ checked: true });
    if (nameWrong || choicesWrong) return false;
    const draft = { name, type, kinds: kindsOf(kinds), choices };
    return save(() => addCustomField(store, world, draft), t.settings.added(name));
  };
  return (
    <AddForm label={t.ownFields.add} add={add} clear={() => setValues(EMPTY)}>
      <TextField
        label={t.settings.name}
        value={values.name}
        onInput={(text) => set({ name: text })}
        wrong={checked ? nameWrong : ''}
        first
      />
      <SelectField
        label={t.ownFields.type}
        value={type}
        options={fieldTypes.map((one) => [one, t.ownFields.types[one]] as const)}
        onChange={(chosen) => set({ type: chosen })}
      />
      {type === 'choice' && (
        <TextAreaField
          label={t.ownFields.choices}
          hint={t.ownFields.choicesHint}
          value={values.choices}
          onInput={(text) => set({ choices: text })}
          wrong={checked ? choicesWrong : ''}
        />
      )}
      <SegmentField
        label={t.ownFields.kinds}
        value={kinds}
        options={kindsOptions(t)}
        onChange={(chosen) => set({ kinds: chosen })}
      />
    </AddForm>
  );
}

function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
}
