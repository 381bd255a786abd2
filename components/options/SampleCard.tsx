import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../ConfirmDialog';
import c from '../controls.module.css';
import { useFullText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';
import { useLive } from '../use-live';
import s from './OptionsPage.module.css';
import { useOptions } from './options';
import { Group, Section } from './Section';

const sampleData = () => import('@/utils/app/sample-data');

/** The invented company to look around with. */
export function SampleCard() {
  const { store, world } = useOptions();
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
    <Section title={t.sample.title} about={t.sample.about} error={error}>
      <Group>
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
      </Group>
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
    </Section>
  );
}
