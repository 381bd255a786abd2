import { useEffect, useState } from 'preact/hooks';
import type { Store, World } from '@/utils/app/ports';
import { ConfirmDialog } from '../ConfirmDialog';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';
import s from './SampleActions.module.css';

const sampleData = () => import('@/utils/app/sample-data');

interface Props {
  store: Store;
  world: World;
  /** Whether the sample data is there; `undefined` while it is not known. */
  there: boolean | undefined;
  /** Told while it is being loaded, when a part of it is there already. */
  onLoading?: (loading: boolean) => void;
}

/** Loads the invented company, or removes it after saying what goes with it. */
export function SampleActions({ store, world, there, onLoading }: Props) {
  const { t } = useFullText();
  const toast = useToast();
  const [part, setPart] = useState(0);
  const [losses, setLosses] = useState<{ activities: number; relations: number }>();
  const load = useAction(async () => {
    setPart(0);
    await (await sampleData()).loadSample(store, world, t.starting, setPart);
    toast({ text: t.starting.sample.loaded });
  });
  const ask = useAction(async () => setLosses(await (await sampleData()).sampleLosses(store)));
  const remove = useAction(async () => {
    setLosses(undefined);
    await (await sampleData()).removeSample(store);
    toast({ text: t.sample.removed });
  });
  useEffect(() => onLoading?.(load.busy), [load.busy]);
  const error = [load, ask, remove].find((one) => one.error !== undefined)?.error;
  const own = losses ? losses.activities + losses.relations : 0;
  return (
    <>
      {error !== undefined && <ErrorLine error={error} />}
      <div class={s.actions}>
        {there && !load.busy ? (
          <button type="button" class={c.button} onClick={ask.run} disabled={remove.busy}>
            {remove.busy ? t.sample.removing : t.sample.remove}
          </button>
        ) : (
          <button type="button" class={c.primary} onClick={load.run} disabled={load.busy}>
            {load.busy ? t.starting.sample.loading : t.starting.sample.load}
          </button>
        )}
        {load.busy && <progress class={s.progress} value={part} aria-label={t.sample.title} />}
        {remove.busy && <progress class={s.progress} aria-label={t.sample.title} />}
      </div>
      {losses && (
        <ConfirmDialog
          title={t.sample.confirmTitle}
          lines={[
            t.sample.confirm,
            ...(own > 0 ? [t.sample.losses(losses.activities, losses.relations)] : []),
          ]}
          action={t.sample.remove}
          onConfirm={remove.run}
          onClose={() => setLosses(undefined)}
        />
      )}
    </>
  );
}
