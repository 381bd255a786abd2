import { Building2 } from 'lucide-preact';
import c from '../controls.module.css';
import { useFullText } from '../text/text';
import s from './PrintPage.module.css';

/** Says what makes the paper whole; not printed. */
export function FillInHint({ onOpen }: { onOpen: () => void }) {
  const { t } = useFullText();
  return (
    <aside class={s.hint}>
      <Building2 size={20} />
      <p>
        <strong>{t.print.fillIn}</strong> {t.print.fillInHint}
      </p>
      <button type="button" class={c.button} onClick={onOpen}>
        {t.print.options}
      </button>
    </aside>
  );
}
