import { ChevronDown, User } from 'lucide-preact';
import type { Account } from '@/utils/core/account';
import { type Member, meFirst } from '@/utils/core/member';
import { Avatar } from '../Avatar';
import { Menu } from '../Menu';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useLive } from '../use-live';
import s from './HeadChips.module.css';
import { useChange } from './use-change';

/** Who is responsible; a click offers all members, oneself first, and saves the choice at once. */
export function OwnerChip({ account, owner }: { account: Account; owner?: Member }) {
  const { store } = usePanel();
  const { t } = useFullText();
  const change = useChange(account.id);
  const { value: all = [] } = useLive(store, ['member'], () => store.all('member'), []);
  const choose = (to?: Member) => {
    if (to?.id === account.ownerId) return;
    void change(t.account.ownerSaved(to?.name ?? t.form.nobody), (now) => {
      const { ownerId: _, ...rest } = now;
      return to ? { ...rest, ownerId: to.id } : rest;
    });
  };
  const items = [...all].sort(meFirst).map((one) => ({
    id: one.id,
    icon: User,
    text: one.me ? t.form.me(one.name) : one.name,
    checked: one.id === owner?.id,
    run: () => choose(one),
  }));
  const nobody = { icon: User, text: t.form.nobody, checked: !owner, run: () => choose() };
  return (
    <Menu
      label={`${t.account.owner}, ${owner?.name ?? t.card.noOwner}`}
      class={`${s.chip} ${s.owner} ${owner ? '' : s.none}`}
      items={[...items, nobody]}
      align="start"
    >
      {owner ? <Avatar name={owner.name} kind="contact" size={18} /> : <User size={14} />}
      <span class={s.text}>{owner?.name ?? t.card.noOwner}</span>
      <ChevronDown size={14} />
    </Menu>
  );
}
