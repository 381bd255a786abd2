import { Ellipsis, Trash2 } from 'lucide-preact';
import { removeStage } from '@/utils/app/pipelines';
import type { Pipeline, Stage } from '@/utils/core/pipeline';
import c from '../controls.module.css';
import { Menu } from '../Menu';
import { useFullText } from '../text/text';
import { chanceProblem } from './chance';
import { InlineField } from './InlineField';
import { moveItems } from './move-items';
import { nameProblem, namesBut } from './names';
import { useOptions } from './options';
import s from './Rows.module.css';
import { useParting } from './use-parting';
import type { Saving } from './use-saving';

interface Props {
  pipeline: Pipeline;
  stage: Stage;
  at: number;
  move: (from: number, to: number) => Promise<boolean>;
  setStages: (stages: Stage[], said: string) => Promise<boolean>;
  save: Saving['save'];
}

export function StageRow({ pipeline, stage, at, move, setStages, save }: Props) {
  const { store, world } = useOptions();
  const full = useFullText();
  const { t, format } = full;
  const { stages } = pipeline;
  const { name } = stage;
  const rest = { ...pipeline, stages: stages.filter(({ id }) => id !== stage.id) };
  const parting = useParting({ pipeline, stage }, [rest], (to) =>
    save(() => removeStage(store, world, { pipeline, stage }, to), t.settings.removed(name)),
  );
  const set = (part: Partial<Stage>) =>
    setStages(
      stages.map((one) => (one.id === stage.id ? { ...one, ...part } : one)),
      t.settings.saved(part.name ?? name),
    );
  const remove = { icon: Trash2, text: t.settings.remove, run: parting.run, danger: true };
  const items = [
    ...moveItems(full, [at, stages.length], move),
    ...(stages.length > 1 ? [remove] : []),
  ];
  return (
    <>
      <InlineField
        label={t.settings.nameOf(name)}
        value={name}
        check={(text) => nameProblem(t, text, namesBut(stages, stage))}
        save={(text) => set({ name: text })}
      />
      <InlineField
        label={t.ownPipelines.chanceOf(name)}
        look="number"
        value={format.plainNumber(stage.probability)}
        check={(text) => chanceProblem(full, text)}
        save={(text) => set({ probability: format.parseNumber(text) ?? 0 })}
      />
      <span class={s.unit} aria-hidden="true">
        %
      </span>
      {items.length > 0 && (
        <Menu label={t.settings.actions(name)} class={c.icon!} items={items}>
          <Ellipsis size={18} />
        </Menu>
      )}
      {parting.view}
    </>
  );
}
