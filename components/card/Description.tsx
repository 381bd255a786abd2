import { Pencil } from 'lucide-preact';
import type { Account } from '@/utils/core/account';
import c from '../controls.module.css';
import { late } from '../late';
import { useFullText } from '../text/text';
import s from './ContactData.module.css';
import { FoldedText } from './FoldedText';
import { useEditing } from './use-editing';

const EditFact = late(async () => (await import('../account-form/EditFact')).EditFact, null);

/** What the account is in the user's own words. */
export function Description({ account, text }: { account: Account; text: string }) {
  const { t } = useFullText();
  const draft = `inline ${account.id} description`;
  const { editing, row, open, close } = useEditing(draft);
  const edit = t.account.editOf(t.account.factOf.description);
  if (editing) {
    const editor = { account, draft, onClose: close, onReopen: open };
    return (
      <div ref={row}>
        <EditFact {...editor} fact="description" />
      </div>
    );
  }
  return (
    <div ref={row} class={s.description}>
      <div class={s.text}>
        <FoldedText text={text} />
      </div>
      <button
        type="button"
        data-edit
        class={`${c.icon} ${s.quiet}`}
        aria-label={edit}
        title={edit}
        onClick={open}
      >
        <Pencil size={16} />
      </button>
    </div>
  );
}
