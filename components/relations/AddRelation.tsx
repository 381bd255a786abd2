import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Account } from '@/utils/core/account';
import c from '../controls.module.css';
import { late } from '../late';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import s from './Relations.module.css';
import { relationDraftKey } from './relation-values';

const RelationDialog = late(async () => (await import('./RelationDialog')).RelationDialog, null);

/** Opens the form that links the account to another; says so where one was left half-made. */
export function AddRelation({ account }: { account: Account }) {
  const { shell } = usePanel();
  const { t } = useFullText();
  const [open, setOpen] = useState(false);
  const started = shell.drafts.read(relationDraftKey(account.id)) !== null;
  const kind = account.kind === 'contact' ? 'organization' : 'contact';
  return (
    <>
      <button
        type="button"
        class={`${c.quiet} ${s.add}`}
        aria-label={t.relation.add[kind]}
        onPointerEnter={RelationDialog.preload}
        onClick={() => setOpen(true)}
      >
        <Plus size={16} />
        {started ? t.relation.goOn : t.add}
      </button>
      {open && (
        <RelationDialog
          account={account}
          onClose={() => setOpen(false)}
          onReopen={() => setOpen(true)}
        />
      )}
    </>
  );
}
