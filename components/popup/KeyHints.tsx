import type { LookupHit } from '@/utils/app/quick-lookup';
import type { Item } from './items';
import s from './KeyHints.module.css';
import { usePopup } from './popup';
import { usePopupText } from './popup-text';

/** What the keys do with the chosen line. */
export function KeyHints({ item }: { item: Item | undefined }) {
  const { shell } = usePopup();
  const { t } = usePopupText();
  const { open, email, copy } = t.popup.keys;
  const control = shell.isMac ? '⌘' : 'Ctrl';
  const writable = item?.kind === 'hit' && mayWrite(item.hit);
  return (
    <p class={s.hints}>
      <Hint keys={['↵']} does={open} on={item !== undefined} />
      <Hint keys={[control, '↵']} does={email} on={writable} />
      <Hint keys={[control, 'C']} does={copy} on={writable} />
    </p>
  );
}

/** Most have an address; the key tells of those who have none. */
function mayWrite({ read }: LookupHit): boolean {
  return !read || read.account.emails.length > 0;
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
