import { FileUp, FlaskConical, SquarePen } from 'lucide-preact';
import { useState } from 'preact/hooks';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { SampleActions } from '../sample/SampleActions';
import { useSample } from '../sample/use-sample';
import { useFullText } from '../text/text';
import { useAction } from '../use-action';
import s from './Begin.module.css';
import type { Welcome } from './welcome';

/** Empty, with what the user has elsewhere, or with an invented company to look around in. */
export function Begin({ store, world, shell }: Welcome) {
  const { t } = useFullText();
  const { begin } = t.welcome;
  const there = useSample(store);
  const [loading, setLoading] = useState(false);
  const open = useAction(shell.openPanel);
  return (
    <div class={s.ways}>
      <section class={s.way}>
        <FlaskConical size={22} strokeWidth={1.8} />
        <h3>{begin.sample}</h3>
        <p>{there.value && !loading ? begin.sampleThere : begin.sampleHint}</p>
        <SampleActions store={store} world={world} there={there.value} onLoading={setLoading} />
        {there.error !== undefined && <ErrorLine error={there.error} />}
      </section>
      <section class={s.way}>
        <FileUp size={22} strokeWidth={1.8} />
        <h3>{begin.importing}</h3>
        <p>{begin.importingHint}</p>
        <a class={c.button} href="/import.html">
          {begin.importingAction}
        </a>
      </section>
      <section class={s.way}>
        <SquarePen size={22} strokeWidth={1.8} />
        <h3>{begin.empty}</h3>
        <p>{begin.emptyHint}</p>
        <button type="button" class={c.button} onClick={open.run} disabled={there.value === true}>
          {begin.emptyAction}
        </button>
        {open.error !== undefined && <ErrorLine error={open.error} />}
      </section>
    </div>
  );
}
