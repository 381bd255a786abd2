import { Pencil } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import c from '../controls.module.css';
import { useFullText } from '../text/text';
import s from './Facts.module.css';
import { useEditing } from './use-editing';

export interface EditorProps {
  draft: string;
  onClose: () => void;
  onReopen: () => void;
}

interface Props {
  label: string;
  draft: string;
  /** What it says; nothing where it is not set. */
  children?: ComponentChildren;
  /** While the row is edited. */
  editor: (props: EditorProps) => ComponentChildren;
  /** From then on it stays in sight, set or not. */
  onOpen: () => void;
}

/** A fact with its label, which is set and changed in its place. */
export function FactRow({ label, draft, children, editor, onOpen }: Props) {
  const { t } = useFullText();
  const { editing, row, open, close } = useEditing(draft);
  const begin = () => {
    onOpen();
    open();
  };
  if (editing) {
    return (
      <div ref={row} class={s.editing}>
        <dt class="visually-hidden">{label}</dt>
        <dd>{editor({ draft, onClose: close, onReopen: begin })}</dd>
      </div>
    );
  }
  return (
    <div ref={row} class={s.fact}>
      <dt dir="auto">{label}</dt>
      <dd>
        {children ? (
          <>
            <div class={s.value}>{children}</div>
            <button
              type="button"
              data-edit
              class={`${c.icon} ${s.quiet}`}
              aria-label={t.account.editOf(label)}
              title={t.account.editOf(label)}
              onClick={begin}
            >
              <Pencil size={16} />
            </button>
          </>
        ) : (
          <button
            type="button"
            data-edit
            class={s.set}
            aria-label={t.account.setOf(label)}
            onClick={begin}
          >
            {t.account.set}
          </button>
        )}
      </dd>
    </div>
  );
}
