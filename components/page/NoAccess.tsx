import { Power, Puzzle, ShieldCheck } from 'lucide-preact';
import type { ActivePage } from '@/utils/app/shell';
import { hostOf } from '@/utils/core/site-pattern';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { Notice } from '../Notice';
import { usePanel } from '../panel';
import { LostSites } from '../sites/LostSites';
import { useText } from '../text/text';
import { WithFullText } from '../text/WithFullText';
import { useAction } from '../use-action';
import s from './NoAccess.module.css';
import { useAccess } from './use-access';

/** Says why the page is not read, and what can be done. */
export function NoAccess({ page }: { page: ActivePage }) {
  return page.access === 'off' ? <SwitchedOff page={page} /> : <NotAsked page={page} />;
}

function SwitchedOff({ page: { origin = '' } }: { page: ActivePage }) {
  const { shell } = usePanel();
  const { t } = useText();
  const on = useAction(() => shell.setRead(origin, true));
  return (
    <Notice icon={Power} title={t.page.off(hostOf(origin))} hint={t.page.offHint}>
      <button type="button" class={c.primary} onClick={on.run} disabled={on.busy}>
        {t.page.switchOn}
      </button>
      {on.error !== undefined && <ErrorLine error={on.error} />}
    </Notice>
  );
}

/** Asks for the page, from the least to the most. */
function NotAsked({ page }: { page: ActivePage }) {
  const { shell } = usePanel();
  const { t } = useText();
  const once = useAction(() => shell.readOnce(page.tabId));
  const access = useAccess(page);
  const error = once.error ?? access.error;
  const name = page.origin ? hostOf(page.origin) : t.page.thisSite;

  return (
    <>
      <div class={s.lost}>
        <WithFullText>
          {access.sites && <LostSites sites={access.sites} origin={page.origin} />}
        </WithFullText>
      </div>
      <Notice icon={ShieldCheck} title={t.page.noAccess(name)} hint={t.page.noAccessHint}>
        {page.origin ? (
          <>
            <button type="button" class={c.primary} onClick={once.run} disabled={once.busy}>
              {t.page.readOnce}
            </button>
            <button
              type="button"
              class={c.button}
              onClick={access.askSite}
              disabled={!access.sites}
            >
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
        <button type="button" class={c.button} onClick={access.askAll} disabled={!access.sites}>
          {t.page.allSites}
        </button>
        {access.refused && <p role="status">{t.page.refused}</p>}
        {error !== undefined && <ErrorLine error={error} />}
      </Notice>
    </>
  );
}
