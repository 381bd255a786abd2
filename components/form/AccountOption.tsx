import type { Account } from '@/utils/core/account';
import { fold } from '@/utils/core/name';
import { Avatar } from '../Avatar';
import { useFullText } from '../text/text';
import s from './AccountCombobox.module.css';

/** Who is offered, and by what one tells them from a namesake: the address that was typed, else the first. */
export function AccountOption({ account, typed }: { account: Account; typed: string }) {
  const { t } = useFullText();
  const { name, kind, emails } = account;
  const asked = fold(typed);
  const address = emails.find((one) => asked && one.address.includes(asked)) ?? emails[0];
  const domain = kind === 'organization' ? account.domains[0] : undefined;
  return (
    <>
      <Avatar name={name} kind={kind} size={28} />
      <span class={s.text}>
        <span class={s.name} dir="auto">
          {name}
        </span>
        <span class={s.detail}>{address?.address ?? domain ?? t.kinds[kind]}</span>
      </span>
    </>
  );
}
