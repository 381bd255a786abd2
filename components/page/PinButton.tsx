import { Pin } from 'lucide-preact';
import type { Account } from '@/utils/core/account';
import c from '../controls.module.css';
import { usePanel } from '../panel';
import { useText } from '../text/text';
import { useUndoable } from '../use-undoable';
import { useSite } from './site';

interface Props {
  account: Account;
  /** Of the match that several accounts answer to, and what the page says. */
  matchKey: string;
  text: string;
}

/** Has a mention stand for this account from now on, on this site. */
export function PinButton({ account, matchKey: key, text }: Props) {
  const { shell } = usePanel();
  const { t } = useText();
  const run = useUndoable();
  const site = useSite();
  const label = t.page.pin(account.name);
  const pin = () =>
    void run(t.page.pinned(text, account.name), async () => {
      await shell.corrections.choose({ site, key, accountId: account.id });
      return () => shell.corrections.unchoose({ site, key });
    });
  return (
    <button type="button" class={c.icon} aria-label={label} title={label} onClick={pin}>
      <Pin size={18} />
    </button>
  );
}
