import type { Account } from '@/utils/core/account';
import c from './controls.module.css';
import { usePanel } from './panel';

/** An account's name; opens its card. A link and not a button, because only links break across lines. */
export function AccountLink({ account }: { account: Pick<Account, 'id' | 'name'> }) {
  const { go } = usePanel();
  const open = (event: Event) => {
    event.preventDefault();
    go({ view: 'account', id: account.id });
  };
  return (
    <a class={c.link} href={`#${account.id}`} onClick={open}>
      {account.name}
    </a>
  );
}
