import type { ActivePage } from '@/utils/app/shell';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { useText } from '../text/text';
import s from './ReadOnce.module.css';
import { useAccess } from './use-access';

/** Says that what comes later on the page is not read, and offers to change that. */
export function ReadOnce({ page }: { page: ActivePage }) {
  const { t } = useText();
  const { askSite, sites, refused, error } = useAccess(page);
  return (
    <div class={s.once}>
      <p>{t.page.wasOnce}</p>
      {page.origin && (
        <button type="button" class={c.button} onClick={askSite} disabled={!sites}>
          {t.page.always}
        </button>
      )}
      {refused && <p role="status">{t.page.refused}</p>}
      {error !== undefined && <ErrorLine error={error} />}
    </div>
  );
}
