import { Contact } from 'lucide-preact';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { Notice } from '../Notice';
import { usePanel } from '../panel';
import { useText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';

/** The very first thing a new user sees. */
export function EmptyCrm() {
  const { store, world, create } = usePanel();
  const { t } = useText();
  const toast = useToast();
  const load = useAction(async () => {
    const { loadSample } = await import('@/utils/app/sample-data');
    await loadSample(store, world, t.starting);
    toast({ text: t.starting.sample.loaded });
  });
  return (
    <Notice icon={Contact} title={t.page.emptyTitle} hint={t.page.emptyHint}>
      <button type="button" class={c.primary} onClick={() => create()}>
        {t.page.addFirst}
      </button>
      <button type="button" class={c.button} onClick={load.run} disabled={load.busy}>
        {load.busy ? t.starting.sample.loading : t.starting.sample.load}
      </button>
      {load.error !== undefined && <ErrorLine error={load.error} />}
    </Notice>
  );
}
