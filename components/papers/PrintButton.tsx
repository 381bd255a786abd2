import { Printer } from 'lucide-preact';
import type { ActivityId } from '@/utils/core/ids';
import c from '../controls.module.css';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import s from './PrintButton.module.css';

/** Opens the paper as it is printed. */
export function PrintButton({ id }: { id: ActivityId }) {
  const { shell } = usePanel();
  const { t } = useFullText();
  const label = t.papers.actions.print;
  return (
    <span class={s.print}>
      <button
        type="button"
        class={c.button}
        aria-label={label}
        title={label}
        onClick={() => shell.openPrint(id)}
      >
        <Printer size={16} />
      </button>
    </span>
  );
}
