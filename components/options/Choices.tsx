import { Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { renameChoice } from '@/utils/app/custom-fields';
import type { CustomField } from '@/utils/core/custom-field';
import { moved } from '@/utils/core/ranking';
import c from '../controls.module.css';
import { TextField } from '../form/TextField';
import { useFullText } from '../text/text';
import { AddForm } from './AddForm';
import { InlineField } from './InlineField';
import { nameProblem } from './names';
import o from './OptionsPage.module.css';
import { useOptions } from './options';
import { SortableList } from './SortableList';
import type { Saving } from './use-saving';

interface Props {
  field: CustomField;
  set: (part: Partial<CustomField>, said: string) => Promise<boolean>;
  save: Saving['save'];
}

/** What can be chosen in a field. */
export function Choices({ field, set, save }: Props) {
  const { store, world } = useOptions();
  const { t } = useFullText();
  const { choices } = field;
  const [name, setName] = useState('');
  const [checked, setChecked] = useState(false);
  const wrong = nameProblem(t, name, choices);
  const move = (from: number, to: number) =>
    set(
      { choices: moved(choices, from, to) },
      t.settings.moved(choices[from]!, to + 1, choices.length),
    );
  const rename = (from: string, to: string) =>
    save(() => renameChoice(store, world, field, [from, to]), t.settings.saved(to));
  const remove = (choice: string) =>
    void set(
      { choices: choices.filter((one) => one !== choice) },
      `${t.settings.removed(choice)}. ${t.ownFields.keepValues}`,
    );
  const add = async () => {
    setChecked(true);
    if (wrong) return false;
    return set({ choices: [...choices, name.trim()] }, t.settings.added(name.trim()));
  };
  const clear = () => {
    setName('');
    setChecked(false);
  };
  return (
    <>
      {choices.length === 0 && <p class={o.about}>{t.ownFields.noChoices}</p>}
      <SortableList
        label={t.ownFields.choicesOf(field.name)}
        items={choices.map((choice) => ({ id: choice, name: choice }))}
        onMove={move}
      >
        {({ name: choice }) => (
          <>
            <InlineField
              label={t.settings.nameOf(choice)}
              value={choice}
              check={(text) =>
                nameProblem(
                  t,
                  text,
                  choices.filter((one) => one !== choice),
                )
              }
              save={(text) => rename(choice, text)}
            />
            <button
              type="button"
              class={c.icon}
              aria-label={`${t.settings.remove} ${choice}`}
              title={t.settings.remove}
              onClick={() => remove(choice)}
            >
              <Trash2 size={16} />
            </button>
          </>
        )}
      </SortableList>
      <AddForm label={t.ownFields.addChoice} add={add} clear={clear}>
        <TextField
          label={t.settings.name}
          value={name}
          onInput={setName}
          wrong={checked ? wrong : ''}
          first
        />
      </AddForm>
    </>
  );
}
