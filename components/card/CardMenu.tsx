import { Ellipsis, Merge, Pencil, Trash2 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { deleteAccount, type Unfinished, unfinishedOf } from '@/utils/app/delete-account';
import type { Account } from '@/utils/core/account';
import { ConfirmDialog } from '../ConfirmDialog';
import c from '../controls.module.css';
import { late } from '../late';
import { Menu } from '../Menu';
import { usePanel } from '../panel';
import { errorText, type FullText, useFullText } from '../text/text';
import { useToast } from '../toast';
import { useAction } from '../use-action';

const MergeWith = late(async () => (await import('./MergeWith')).MergeWith, null);

/** What one can do with the account as a whole. An account with things to do is deleted after a question. */
export function CardMenu({ account }: { account: Account }) {
  const { store, go, leave, today } = usePanel();
  const text = useFullText();
  const { t } = text;
  const toast = useToast();
  const [asking, setAsking] = useState<Unfinished>();
  const [merging, setMerging] = useState(false);
  const told = (work: () => Promise<void>) => () =>
    work().catch((error: unknown) => toast({ text: errorText(t, error).say, wrong: true }));

  const remove = useAction(
    told(async () => {
      const undo = await deleteAccount(store, account.id);
      leave(account.id);
      toast({ text: t.card.deleted(account.name), undo });
    }),
  );
  const ask = useAction(
    told(async () => {
      const unfinished = await unfinishedOf(store, account.id, today);
      const { invoices, tasks, events } = unfinished;
      if (invoices + tasks + events > 0) setAsking(unfinished);
      else remove.run();
    }),
  );
  const edit = () => go({ view: 'edit-account', id: account.id });
  const items = [
    { icon: Pencil, text: t.form.editAccount, run: edit },
    { icon: Merge, text: t.card.merge, run: () => setMerging(true) },
    { icon: Trash2, text: t.card.delete, run: ask.run, danger: true },
  ];
  return (
    <>
      <Menu label={t.more} class={c.icon!} items={items}>
        <Ellipsis size={18} />
      </Menu>
      {merging && <MergeWith account={account} onClose={() => setMerging(false)} />}
      {asking && (
        <ConfirmDialog
          title={t.account.deleteTitle(shortened(account.name))}
          lines={consequences(asking, text)}
          action={t.account.delete}
          onConfirm={() => {
            setAsking(undefined);
            remove.run();
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}

/** What becomes of what is unfinished, one sentence or two for each. */
function consequences(of: Unfinished, { t, format }: FullText): string[] {
  return [
    of.invoices > 0 && t.account.deleteInvoices(of.invoices, format.sums(of.owed)),
    of.tasks + of.events > 0 && t.account.deletePlans(of.tasks, of.events),
    t.account.deleteUndo,
  ].filter((line) => line !== false);
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : name;
}
