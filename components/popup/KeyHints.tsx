import s from './KeyHints.module.css';
import { usePopup } from './popup';
import { usePopupText } from './popup-text';

interface Props {
  /** Whether a line is chosen. */
  open: boolean;
  /** Whether an address of it can be written to and copied. */
  write: boolean;
}

/** What the keys do with the chosen line. */
export function KeyHints({ open: mayOpen, write: mayWrite }: Props) {
  const { shell } = usePopup();
  const { t } = usePopupText();
  const { open, email, copy } = t.popup.keys;
  const control = shell.isMac ? '⌘' : 'Ctrl';
  return (
    <p class={s.hints}>
      <Hint keys={['↵']} does={open} on={mayOpen} />
      <Hint keys={[control, '↵']} does={email} on={mayWrite} />
      <Hint keys={[control, 'C']} does={copy} on={mayWrite} />
    </p>
  );
}

function Hint({ keys, does, on }: { keys: string[]; does: string; on: boolean }) {
  return (
    <span class={on ? s.hint : s.off}>
      {keys.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
      {does}
    </span>
  );
}
