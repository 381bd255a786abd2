import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import c from './controls.module.css';
import s from './Dialog.module.css';
import { useText } from './text/text';

interface Props {
  title: string;
  /** What will happen, one paragraph each. */
  lines: string[];
  /** The word on the button that does it. */
  action: string;
  /** The word on the button that leaves all as it is; "Cancel" where it is left out. */
  back?: string;
  onConfirm: () => void;
  onClose: () => void;
  /** What there is to choose before. */
  children?: ComponentChildren;
}

/** Asks before something that cannot be undone. */
export function ConfirmDialog(props: Props) {
  const { title, lines, action, back, onConfirm, onClose, children } = props;
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const open = dialog.current!;
    open.showModal();
    // Closed before it leaves the page, it gives the focus back to where it was.
    return () => open.close();
  }, []);
  return (
    <dialog ref={dialog} class={s.dialog} onClose={onClose} aria-labelledby="confirm">
      <div class={s.form}>
        <h2 id="confirm" class={s.title}>
          {title}
        </h2>
        {lines.map((line) => (
          <p key={line} class={s.text}>
            {line}
          </p>
        ))}
        {children}
        <div class={s.buttons}>
          <button type="button" class={c.button} onClick={onClose}>
            {back ?? t.cancel}
          </button>
          <button type="button" class={c.danger} onClick={onConfirm}>
            {action}
          </button>
        </div>
      </div>
    </dialog>
  );
}
