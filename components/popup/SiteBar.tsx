import type { ActivePage } from '@/utils/app/shell';
import { hostOf } from '@/utils/core/site-pattern';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { Switch } from '../Switch';
import { useAction } from '../use-action';
import { usePopup } from './popup';
import { usePopupText } from './popup-text';
import s from './SiteBar.module.css';

/** Whether Ficha reads the site in front of the user, and tints what it finds there. */
export function SiteBar({ page }: { page: ActivePage }) {
  const { shell } = usePopup();
  const { t } = usePopupText();
  const { access, origin, marked } = page;
  const host = hostOf(origin ?? '');
  const read = useAction(() => shell.setRead(origin!, access === 'off'));
  const tint = useAction(() => shell.setMarked(origin!, !marked));
  const ask = useAction(() => shell.requestSite(origin!));
  const error = read.error ?? tint.error ?? ask.error;
  if (!origin || access === 'impossible') return <p class={s.bar}>{t.popup.site.impossible}</p>;
  return (
    <div class={s.bar}>
      {access === 'granted' || access === 'off' ? (
        <>
          <Switch text={t.popup.site.reads(host)} on={access === 'granted'} onTurn={read.run} />
          {access === 'granted' && (
            <Switch text={t.popup.site.marks} on={marked} onTurn={tint.run} />
          )}
        </>
      ) : (
        <>
          {access === 'once' && <p>{t.popup.site.once(host)}</p>}
          <button type="button" class={`${c.button} ${s.always}`} onClick={ask.run}>
            {t.popup.site.always(host)}
          </button>
        </>
      )}
      {error !== undefined && <ErrorLine error={error} />}
    </div>
  );
}
