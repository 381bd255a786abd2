import { Ellipsis, Trash2 } from 'lucide-preact';
import { saveInList } from '@/utils/app/listed';
import { removePipeline } from '@/utils/app/pipelines';
import type { Pipeline, Stage } from '@/utils/core/pipeline';
import { moved } from '@/utils/core/ranking';
import c from '../controls.module.css';
import { Menu } from '../Menu';
import { useFullText } from '../text/text';
import { InlineField } from './InlineField';
import { moveItems } from './move-items';
import { NewStage } from './NewStage';
import { nameProblem, namesBut } from './names';
import s from './OptionsPage.module.css';
import { useOptions } from './options';
import r from './Rows.module.css';
import { SortableList } from './SortableList';
import { StageRow } from './StageRow';
import { useParting } from './use-parting';
import type { Saving } from './use-saving';

export interface PipelineProps {
  pipeline: Pipeline;
  at: number;
  all: readonly Pipeline[];
  move: (from: number, to: number) => Promise<boolean>;
  save: Saving['save'];
}

/** A pipeline with its stages. */
export function PipelineCard({ pipeline, at, all, move, save }: PipelineProps) {
  const { store, world } = useOptions();
  const full = useFullText();
  const { t } = full;
  const { name, stages } = pipeline;
  const others = all.filter(({ id }) => id !== pipeline.id);
  const parting = useParting({ pipeline }, others, (to) =>
    save(() => removePipeline(store, pipeline, to), t.settings.removed(name)),
  );
  const set = (part: Partial<Pipeline>, said: string) =>
    save(() => saveInList(store, world, 'pipeline', pipeline, part), said);
  const moveStage = (from: number, to: number) =>
    set(
      { stages: moved(stages, from, to) },
      t.settings.moved(stages[from]!.name, to + 1, stages.length),
    );
  const setStages = (next: Stage[], said: string) => set({ stages: next }, said);
  const remove = { icon: Trash2, text: t.settings.remove, run: parting.run, danger: true };
  const items = [
    ...moveItems(full, [at, all.length], move),
    ...(others.length > 0 ? [remove] : []),
  ];
  return (
    <div class={`${s.card} ${s.dense}`}>
      <header class={r.row}>
        <InlineField
          label={t.settings.nameOf(name)}
          look="title"
          value={name}
          check={(text) => nameProblem(t, text, namesBut(all, pipeline))}
          save={(text) => set({ name: text }, t.settings.saved(text))}
        />
        {items.length > 0 && (
          <Menu label={t.settings.actions(name)} class={c.icon!} items={items}>
            <Ellipsis size={18} />
          </Menu>
        )}
      </header>
      {parting.view}
      <SortableList label={t.ownPipelines.stages(name)} items={stages} onMove={moveStage}>
        {(stage, place) => (
          <StageRow
            pipeline={pipeline}
            stage={stage}
            at={place}
            move={moveStage}
            setStages={setStages}
            save={save}
          />
        )}
      </SortableList>
      {stages.length === 1 && <p class={s.small}>{t.ownPipelines.oneStage}</p>}
      <NewStage stages={stages} setStages={setStages} />
    </div>
  );
}
