import type { ActivePage } from '@/utils/app/shell';
import c from '../controls.module.css';
import { usePanel } from '../panel';
import { useText } from '../text/text';
import { useAction } from '../use-action';
import s from './ReadOnce.module.css';

/** Says that what comes later on the page is not read, and offers to change that. */
export function ReadOnce({ page }: { page: ActivePage }) {
  const { shell } = usePanel();
  const { t } = useText();
  // The browser's prompt opens only in the click itself, so nothing may be awaited before it.
  const site = useAction(() => shell.requestAccess('site', page.origin));
  return (
    <div class={s.once}>
      <p>{t.page.wasOnce}</p>
      {page.origin && (
        <button type="button" class={c.button} onClick={site.run}>
          {t.page.always}
        </button>
      )}
    </div>
  );
}
