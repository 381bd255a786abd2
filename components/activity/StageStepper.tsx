import { useId, useRef, useState } from 'preact/hooks';
import { moveToStage } from '@/utils/app/opportunities';
import type { Stage } from '@/utils/core/pipeline';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useUndoable } from '../use-undoable';
import type { CardProps } from './kind-page';
import s from './StageStepper.module.css';

/** With more stages than this there is no room for their names. */
const NAMED = 5;

/** An opportunity's way through its pipeline: a click, a drag along or the arrow keys move it. */
export function StageStepper({ card }: CardProps<'opportunity'>) {
  const { store, world } = usePanel();
  const { t } = useFullText();
  const run = useUndoable();
  const name = useId();
  const track = useRef<HTMLDivElement>(null);
  /** Under the pointer, or chosen and not yet written. */
  const [over, setOver] = useState<string>();
  const { activity: of, pipelines } = card;
  const pipeline = pipelines.find(({ id }) => id === of.pipeline);
  if (!pipeline) return null;
  const { stages } = pipeline;
  const shown = over ?? of.stage;
  const at = stages.findIndex(({ id }) => id === shown);

  const move = async ({ id, name: stageName }: Stage) => {
    if (id !== of.stage) {
      setOver(id);
      const work = () => moveToStage(store, world, of, pipeline, id);
      await run(t.record.moved(stageName), work);
    }
    setOver(undefined);
  };
  const stageAt = (event: PointerEvent): Stage | undefined => {
    const boxes = [...(track.current?.children ?? [])].map((one) => one.getBoundingClientRect());
    return stages[
      boxes.findIndex(({ left, right }) => event.clientX >= left && event.clientX < right)
    ];
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || of.status !== 'open') return;
    track.current?.setPointerCapture(event.pointerId);
    setOver(stageAt(event)?.id);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!track.current?.hasPointerCapture(event.pointerId)) return;
    const stage = stageAt(event);
    if (stage) setOver(stage.id);
  };
  const onPointerUp = (event: PointerEvent) => {
    if (!track.current?.hasPointerCapture(event.pointerId)) return;
    track.current.querySelectorAll('input')[at]?.focus();
    if (stages[at]) void move(stages[at]);
  };
  return (
    <fieldset class={s.stepper} disabled={of.status !== 'open'} title={t.record.stageKeys}>
      <legend class="visually-hidden">{t.record.stages}</legend>
      <div
        class={s.track}
        ref={track}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => setOver(undefined)}
      >
        {stages.map((stage, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the radio inside answers keys
          <label
            key={stage.id}
            class={`${s.stage} ${place <= at ? s.reached : ''} ${place === at ? s.here : ''}`}
            // The pointer's way is followed above; what comes without one is a click of the keyboard.
            onClick={(event) => event.detail > 0 && event.preventDefault()}
          >
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              checked={place === at}
              onChange={() => void move(stage)}
            />
            <span class={stages.length > NAMED ? 'visually-hidden' : s.name}>{stage.name}</span>
          </label>
        ))}
      </div>
      {stages.length > NAMED && at >= 0 && <p class={s.now}>{stages[at]!.name}</p>}
    </fieldset>
  );
}
