import { useEffect, useRef } from 'preact/hooks';
import type { Account } from '@/utils/core/account';
import c from '../controls.module.css';
import s from '../Dialog.module.css';
import { AccountCombobox } from '../form/AccountCombobox';
import { usePanel } from '../panel';
import { useFullText } from '../text/text';

interface Props {
  account: Account;
  onClose: () => void;
}

/** Asks which account is the same as this one; both are then compared on a page of their own. */
export function MergeWith({ account, onClose }: Props) {
  const { shell } = usePanel();
  const { t } = useFullText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const open = dialog.current!;
    open.showModal();
    // Closed before it leaves the page, it gives the focus back to where it was.
    return () => open.close();
  }, []);
  const leaveFor = (ids: readonly string[]) => {
    onClose();
    shell.openDuplicates(ids);
  };
  return (
    <dialog ref={dialog} class={s.dialog} onClose={onClose} aria-labelledby="merge-with">
      <div class={s.form}>
        <h2 id="merge-with" class={s.title}>
          {t.card.mergeTitle(account.name)}
        </h2>
        <AccountCombobox
          label={t.card.mergeOther}
          kind={account.kind}
          without={[account.id]}
          onPick={({ id }) => leaveFor([account.id, id])}
          first
        />
        <div class={s.buttons}>
          <button type="button" class={c.button} onClick={onClose}>
            {t.cancel}
          </button>
          <button type="button" class={c.button} onClick={() => leaveFor([])}>
            {t.card.findDuplicates}
          </button>
        </div>
      </div>
    </dialog>
  );
}
