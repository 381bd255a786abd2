import { useState } from 'preact/hooks';
import type { Table } from '@/utils/core/record';
import { tables } from '@/utils/core/tables';
import { ConfirmDialog } from '../../ConfirmDialog';
import c from '../../controls.module.css';
import { ErrorLine } from '../../ErrorLine';
import { TextField } from '../../form/TextField';
import { startLists } from '../../starting';
import { useFullText } from '../../text/text';
import { useToast } from '../../toast';
import { useAction } from '../../use-action';
import { useOptions } from '../options';
import { Group } from '../Section';
import s from './Data.module.css';
import { Progress } from './Progress';
import { useArchive } from './use-archive';
import { useTransfer } from './use-transfer';

const deleting = () => import('@/utils/app/transfer/delete-everything');

/** Everything, for good: asks for a word first, and offers the archive. */
export function DeleteAll() {
  const { store, world, corrections } = useOptions();
  const { t, format } = useFullText();
  const toast = useToast();
  const [counts, setCounts] = useState<Record<Table, number>>();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const archive = useArchive();
  const ask = useAction(async () => {
    setTyped('');
    setWrong(false);
    setCounts(await (await deleting()).countEverything(store));
  });
  const remove = useTransfer(async (transferStore, _, transfer) => {
    await (await deleting()).deleteEverything(transferStore, corrections);
    await transfer.forget();
    await startLists(store, world, t.starting);
    toast({ text: t.data.deleted });
  });
  const close = () => setCounts(undefined);
  const confirm = () => {
    if (typed.trim().toLocaleLowerCase() !== t.data.deleteWord) return setWrong(true);
    close();
    remove.run();
  };
  const there = tables.filter((table) => (counts?.[table] ?? 0) > 0);
  return (
    <Group title={t.data.deleteAll} words={t.data.words.deleteAll}>
      <p class={s.text}>{t.data.deleteAbout}</p>
      <div class={s.actions}>
        <button type="button" class={c.danger} onClick={ask.run} disabled={ask.busy || remove.busy}>
          {remove.busy ? t.data.deleting : t.data.deleteAction}
        </button>
      </div>
      {[ask.error, remove.error].map(
        (error) => error !== undefined && <ErrorLine key={String(error)} error={error} />,
      )}
      {counts && (
        <ConfirmDialog
          title={t.data.deleteTitle}
          lines={[t.data.deleteLine]}
          action={t.data.deleteNow}
          onConfirm={confirm}
          onClose={close}
        >
          <ul class={s.goes} aria-label={t.data.goes}>
            {there.map((table) => (
              <li key={table}>
                {t.data.counted[table](counts[table], format.number(counts[table]))}
              </li>
            ))}
          </ul>
          <p class={s.hint}>{t.data.stays}</p>
          <button type="button" class={c.button} onClick={archive.run} disabled={archive.busy}>
            {t.data.downloadFirst}
          </button>
          <Progress of={archive} label={t.data.archiving} />
          <TextField
            label={t.data.typeWord(t.data.deleteWord)}
            value={typed}
            onInput={setTyped}
            wrong={wrong ? t.data.wordWrong(t.data.deleteWord) : ''}
          />
        </ConfirmDialog>
      )}
    </Group>
  );
}
