import { SearchX } from 'lucide-preact';
import c from './controls.module.css';
import { Notice } from './Notice';
import { usePanel } from './panel';
import { useFullText } from './text/text';

/** In the place of a record that has been deleted. */
export function Gone({ what }: { what: 'account' | 'activity' }) {
  const { go } = usePanel();
  const { t } = useFullText();
  return (
    <Notice icon={SearchX} title={t.gone[what]} hint={t.gone.hint}>
      <button type="button" class={c.button} onClick={() => go({ view: 'page' })}>
        {t.gone.toPage}
      </button>
    </Notice>
  );
}
