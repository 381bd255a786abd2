import { Puzzle, ShieldCheck } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ActivePage } from '@/utils/app/shell';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { Notice } from '../Notice';
import { usePanel } from '../panel';
import { useText } from '../text/text';
import { useAction } from '../use-action';
import s from './NoAccess.module.css';

/** Asks for the page, from the least to the most. */
export function NoAccess({ page }: { page: ActivePage }) {
  const { shell } = usePanel();
  const { t } = useText();
  const [refused, setRefused] = useState(false);
  const once = useAction(() => shell.readOnce(page.tabId));
  // The browser's prompt opens only in the click itself, so nothing may be awaited before it.
  const ask = (scope: 'site' | 'all') =>
    shell.requestAccess(scope, page.origin).then((given) => setRefused(!given));
  const site = useAction(() => ask('site'));
  const all = useAction(() => ask('all'));
  const error = [once, site, all].find((action) => action.error !== undefined)?.error;
  const name = page.origin ? hostOf(page.origin) : t.page.thisSite;

  return (
    <Notice icon={ShieldCheck} title={t.page.noAccess(name)} hint={t.page.noAccessHint}>
      {page.origin ? (
        <>
          <button type="button" class={c.primary} onClick={once.run} disabled={once.busy}>
            {t.page.readOnce}
          </button>
          <button type="button" class={c.button} onClick={site.run}>
            {t.page.always}
          </button>
        </>
      ) : (
        // Where the browser hides the address it lets nobody in but after a click on its toolbar.
        <p class={s.toolbar}>
          <Puzzle size={18} />
          {t.page.byToolbar}
        </p>
      )}
      <button type="button" class={c.button} onClick={all.run}>
        {t.page.allSites}
      </button>
      {refused && <p role="status">{t.page.refused}</p>}
      {error !== undefined && <ErrorLine error={error} />}
    </Notice>
  );
}

function hostOf(origin: string): string {
  return origin.replace(/^https?:\/\//, '');
}
