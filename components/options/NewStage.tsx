import { useState } from 'preact/hooks';
import type { Stage } from '@/utils/core/pipeline';
import f from '../form/Form.module.css';
import { NumberField } from '../form/NumberField';
import { TextField } from '../form/TextField';
import { useFullText } from '../text/text';
import { AddForm } from './AddForm';
import { chanceProblem } from './chance';
import { nameProblem } from './names';
import { useOptions } from './options';

interface Props {
  stages: readonly Stage[];
  setStages: (stages: Stage[], said: string) => Promise<boolean>;
}

/** A stage behind the last. */
export function NewStage({ stages, setStages }: Props) {
  const { world } = useOptions();
  const full = useFullText();
  const { t, format } = full;
  const [name, setName] = useState('');
  const [typed, setTyped] = useState<string>();
  const [checked, setChecked] = useState(false);
  const chance = typed ?? format.plainNumber(stages.at(-1)?.probability ?? 0);
  const names = stages.map((stage) => stage.name);
  const nameWrong = nameProblem(t, name, names);
  const chanceWrong = chanceProblem(full, chance);
  const add = async () => {
    setChecked(true);
    if (nameWrong || chanceWrong) return false;
    const probability = format.parseNumber(chance) ?? 0;
    const stage = { id: world.newId(), name: name.trim(), probability };
    return setStages([...stages, stage], t.settings.added(stage.name));
  };
  const clear = () => {
    setName('');
    setTyped(undefined);
    setChecked(false);
  };
  return (
    <AddForm label={t.ownPipelines.addStage} add={add} clear={clear}>
      <div class={f.pair}>
        <TextField
          label={t.settings.name}
          value={name}
          onInput={setName}
          wrong={checked ? nameWrong : ''}
          first
        />
        <NumberField
          label={t.ownPipelines.chance}
          value={chance}
          onInput={setTyped}
          wrong={checked ? chanceWrong : ''}
        />
      </div>
    </AddForm>
  );
}
