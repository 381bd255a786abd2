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
import { OPTION_WORDS } from '../option-words';
import { useOptions } from '../options';
import { Group } from '../Section';
import s from './Data.module.css';
import { useDataText } from './data-text';
import { Progress } from './Progress';
import { useArchive } from './use-archive';
import { useTransfer } from './use-transfer';

const deleting = () => import('@/utils/app/transfer/delete-everything');

/** Everything, for good: asks for a word first, and offers the archive. */
export function DeleteAll() {
  const { store, world, corrections } = useOptions();
  const { t, format } = useFullText();
  const d = useDataText();
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
    toast({ text: d.deleted });
  });
  const close = () => setCounts(undefined);
  const confirm = () => {
    if (typed.trim().toLocaleLowerCase() !== d.deleteWord) return setWrong(true);
    close();
    remove.run();
  };
  const there = tables.filter((table) => (counts?.[table] ?? 0) > 0);
  return (
    <Group title={d.deleteAll} words={OPTION_WORDS.erase}>
      <p class={s.text}>{d.deleteAbout}</p>
      <div class={s.actions}>
        <button type="button" class={c.danger} onClick={ask.run} disabled={ask.busy || remove.busy}>
          {remove.busy ? d.deleting : d.deleteAction}
        </button>
      </div>
      {[ask.error, remove.error].map(
        (error) => error !== undefined && <ErrorLine key={String(error)} error={error} />,
      )}
      {counts && (
        <ConfirmDialog
          title={d.deleteTitle}
          lines={[d.deleteLine]}
          action={d.deleteNow}
          onConfirm={confirm}
          onClose={close}
        >
          <ul class={s.goes} aria-label={d.goes}>
            {there.map((table) => (
              <li key={table}>{d.counted[table](counts[table], format.number(counts[table]))}</li>
            ))}
          </ul>
          <p class={s.hint}>{d.stays}</p>
          <button type="button" class={c.button} onClick={archive.run} disabled={archive.busy}>
            {d.downloadFirst}
          </button>
          <Progress of={archive} label={d.archiving} />
          <TextField
            label={d.typeWord(d.deleteWord)}
            value={typed}
            onInput={setTyped}
            wrong={wrong ? d.wordWrong(d.deleteWord) : ''}
          />
        </ConfirmDialog>
      )}
    </Group>
  );
}
