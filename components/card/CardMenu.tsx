import { Ellipsis, Pencil, Trash2 } from 'lucide-preact';
import { deleteAccount } from '@/utils/app/crm';
import type { Account } from '@/utils/core/account';
import c from '../controls.module.css';
import { Menu } from '../Menu';
import { usePanel } from '../panel';
import { errorText, useFullText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';

export function CardMenu({ account }: { account: Account }) {
  const { store, go, leave } = usePanel();
  const { t } = useFullText();
  const toast = useToast();
  const remove = useAction(async () => {
    try {
      const undo = await deleteAccount(store, account.id);
      leave(account.id);
      toast({ text: t.card.deleted(account.name), undo });
    } catch (error) {
      toast({ text: errorText(t, error).say, wrong: true });
    }
  });
  const edit = () => go({ view: 'edit-account', id: account.id });
  const items = [
    { icon: Pencil, text: t.form.editAccount, run: edit },
    { icon: Trash2, text: t.card.delete, run: remove.run, danger: true },
  ];
  return (
    <Menu label={t.more} class={c.icon!} items={items}>
      <Ellipsis size={18} />
    </Menu>
  );
}
