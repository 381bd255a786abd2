import { ChevronDown } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useFullText } from '../text/text';
import s from './Form.module.css';

/** What the common case does without, folded away. */
export function MoreFields({
  open = false,
  children,
}: {
  open?: boolean;
  children: ComponentChildren;
}) {
  const { t } = useFullText();
  return (
    <details class={s.more} open={open}>
      <summary>
        {t.form.more}
        <ChevronDown size={16} />
      </summary>
      <div>{children}</div>
    </details>
  );
}
