import { useState } from 'preact/hooks';
import { voidInvoice } from '@/utils/app/papers';
import type { CardProps } from '../activity/kind-page';
import { ConfirmDialog } from '../ConfirmDialog';
import c from '../controls.module.css';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';
import { useUndoable } from '../use-undoable';
import s from './VoidInvoice.module.css';

/** Takes an issued invoice out of the accounts, after a question. */
export function VoidInvoice({ card: { activity: of, balance } }: CardProps<'invoice'>) {
  const { store, world } = usePanel();
  const { t, format } = useFullText();
  const run = useUndoable();
  const [asked, setAsked] = useState(false);
  if (of.state !== 'issued') return null;
  const { title, line, paid, go } = t.papers.voidAsk;
  const paidOn = balance && balance.paid.amount > 0 ? [paid(format.money(balance.paid))] : [];
  const confirm = () => {
    setAsked(false);
    void run(t.papers.voided(of.number), () => voidInvoice(store, world, of));
  };
  return (
    <div class={s.place}>
      <button type="button" class={c.quiet} onClick={() => setAsked(true)}>
        {t.papers.actions.void}
      </button>
      {asked && (
        <ConfirmDialog
          title={title(of.number)}
          lines={[line, ...paidOn]}
          action={go}
          onConfirm={confirm}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  );
}
