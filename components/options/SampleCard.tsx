import { useState } from 'preact/hooks';
import type { Store, World } from '@/utils/app/ports';
import { ConfirmDialog } from '../ConfirmDialog';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';
import { useLive } from '../use-live';
import s from './OptionsPage.module.css';

const sampleData = () => import('@/utils/app/sample-data');

export function SampleCard({ store, world }: { store: Store; world: World }) {
  const { t } = useFullText();
  const toast = useToast();
  const [losses, setLosses] = useState<{ activities: number; relations: number }>();
  const there = useLive(store, ['account'], async () => (await sampleData()).hasSample(store), []);

  const load = useAction(async () => {
    await (await sampleData()).loadSample(store, world, t.starting);
    toast({ text: t.starting.sample.loaded });
  });
  const ask = useAction(async () => setLosses(await (await sampleData()).sampleLosses(store)));
  const remove = useAction(async () => {
    setLosses(undefined);
    await (await sampleData()).removeSample(store);
    toast({ text: t.sample.removed });
  });
  const error = [there, load, ask, remove].find((one) => one.error !== undefined)?.error;
  const own = losses ? losses.activities + losses.relations : 0;

  return (
    <section class={s.card}>
      <h2>{t.sample.title}</h2>
      <p class={s.about}>{t.sample.about}</p>
      <div class={s.actions}>
        {there.value ? (
          <button type="button" class={c.button} onClick={ask.run} disabled={remove.busy}>
            {remove.busy ? t.sample.removing : t.sample.remove}
          </button>
        ) : (
          <button type="button" class={c.primary} onClick={load.run} disabled={load.busy}>
            {load.busy ? t.starting.sample.loading : t.starting.sample.load}
          </button>
        )}
        {(load.busy || remove.busy) && <progress />}
      </div>
      {error !== undefined && <ErrorLine error={error} />}
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
    </section>
  );
}
