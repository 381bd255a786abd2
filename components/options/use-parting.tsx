import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type Destination, openIn, type Part } from '@/utils/app/pipelines';
import type { Pipeline } from '@/utils/core/pipeline';
import { ConfirmDialog } from '../ConfirmDialog';
import { SelectField } from '../form/SelectField';
import { useFullText } from '../text/text';
import { useOptions } from './options';
import { useTask } from './use-task';

/**
 * Removing a pipeline or a stage: asks where the open opportunities go, if there are any.
 * @param places where they may go
 */
export function useParting(
  part: Part,
  places: readonly Pipeline[],
  remove: (to?: Destination) => Promise<boolean>,
): { run: () => void; view: ComponentChildren } {
  const { store } = useOptions();
  const { t } = useFullText();
  const [open, setOpen] = useState(0);
  const [chosen, setChosen] = useState('');
  const destinations = places.flatMap((pipeline) =>
    pipeline.stages.map((stage) => ({ pipeline, stage })),
  );
  const keyOf = ({ pipeline, stage }: Destination) => `${pipeline.id} ${stage.id}`;
  const nameOf = ({ pipeline, stage }: Destination) =>
    part.stage ? stage.name : `${pipeline.name} · ${stage.name}`;
  const to = destinations.find((one) => keyOf(one) === chosen) ?? destinations[0];
  const count = useTask(async () => {
    const found = await openIn(store, part);
    if (found > 0) setOpen(found);
    else await remove();
  });
  const name = (part.stage ?? part.pipeline).name;
  const dialog = open > 0 && to && (
    <ConfirmDialog
      title={t.ownPipelines.removeTitle(name)}
      lines={[t.ownPipelines.inUse(open), t.ownPipelines.closedStay]}
      action={t.settings.remove}
      onConfirm={() => {
        setOpen(0);
        void remove(to);
      }}
      onClose={() => setOpen(0)}
    >
      <SelectField
        label={t.ownPipelines.to}
        value={keyOf(to)}
        options={destinations.map((one) => [keyOf(one), nameOf(one)] as const)}
        onChange={setChosen}
      />
    </ConfirmDialog>
  );
  return {
    run: count.run,
    view: (
      <>
        {count.view}
        {dialog}
      </>
    ),
  };
}
