import { Ellipsis, Trash2 } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { deleteAccount } from '@/utils/app/crm';
import type { Account } from '@/utils/core/account';
import c from '../controls.module.css';
import { usePanel } from '../panel';
import { errorText, useText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';
import s from './CardHead.module.css';

export function CardMenu({ account }: { account: Account }) {
  const { store, leave } = usePanel();
  const { t } = useText();
  const toast = useToast();
  const id = useId();
  const remove = useAction(async () => {
    try {
      const undo = await deleteAccount(store, account.id);
      leave(account.id);
      toast({ text: t.card.deleted(account.name), undo });
    } catch (error) {
      toast({ text: errorText(t, error).say, wrong: true });
    }
  });
  return (
    <>
      <button
        type="button"
        class={`${c.icon} ${s.anchor}`}
        popovertarget={id}
        aria-label={t.more}
        title={t.more}
      >
        <Ellipsis size={18} />
      </button>
      <div id={id} popover="auto" class={s.menu}>
        <button type="button" onClick={remove.run}>
          <Trash2 size={16} />
          {t.card.delete}
        </button>
      </div>
    </>
  );
}
