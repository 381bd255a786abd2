import { useState } from 'preact/hooks';
import { moveInList } from '@/utils/app/listed';
import { addPipeline, pipelineList } from '@/utils/app/pipelines';
import { type Pipeline, STARTING_PIPELINE } from '@/utils/core/pipeline';
import { TextField } from '../form/TextField';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import { AddForm } from './AddForm';
import { nameProblem } from './names';
import { useOptions } from './options';
import { PipelineCard } from './PipelineCard';
import { Section } from './Section';
import { type Saving, useSaving } from './use-saving';

/** The ways an opportunity can take. */
export function Pipelines() {
  const { store, world } = useOptions();
  const { t } = useFullText();
  const { save, error } = useSaving();
  const list = useLive(store, ['pipeline'], () => pipelineList(store), []);
  const pipelines = list.value ?? [];
  const move = (from: number, to: number) =>
    save(
      () => moveInList(store, world, 'pipeline', pipelines, [from, to]),
      t.settings.moved(pipelines[from]!.name, to + 1, pipelines.length),
    );
  return (
    <Section
      title={t.settings.pipelines}
      about={t.ownPipelines.about}
      error={error ?? (list.value ? undefined : list.error)}
    >
      {pipelines.map((pipeline, at) => (
        <PipelineCard
          key={pipeline.id}
          pipeline={pipeline}
          at={at}
          all={pipelines}
          move={move}
          save={save}
        />
      ))}
      {list.value && <NewPipeline pipelines={pipelines} save={save} />}
    </Section>
  );
}

function NewPipeline({ pipelines, save }: { pipelines: Pipeline[]; save: Saving['save'] }) {
  const { store, world } = useOptions();
  const { t } = useFullText();
  const [name, setName] = useState('');
  const [checked, setChecked] = useState(false);
  const names = pipelines.map((pipeline) => pipeline.name);
  const wrong = nameProblem(t, name, names);
  const [model] = pipelines;
  const stages =
    model?.stages ??
    STARTING_PIPELINE.stages.map(({ id, probability }) => ({
      name: t.starting.stages[id] ?? id,
      probability,
    }));
  const add = async () => {
    setChecked(true);
    if (wrong) return false;
    const draft = { name: name.trim(), stages };
    return save(() => addPipeline(store, world, draft), t.settings.added(draft.name));
  };
  const clear = () => {
    setName('');
    setChecked(false);
  };
  return (
    <AddForm label={t.ownPipelines.add} add={add} clear={clear}>
      <TextField
        label={t.settings.name}
        hint={model && t.ownPipelines.copied(model.name)}
        value={name}
        onInput={setName}
        wrong={checked ? wrong : ''}
        first
      />
    </AddForm>
  );
}
