import { useFullText } from '../../text/text';
import { useToast } from '../../toast';
import { useOptions } from '../options';
import { useDataText } from './data-text';
import { type Running, useTransfer } from './use-transfer';

/** Hands out everything as one file. */
export function useArchive(): Running {
  const { store, world, settings } = useOptions();
  const { format } = useFullText();
  const d = useDataText();
  const toast = useToast();
  return useTransfer(async (transferStore, steering, transfer) => {
    const { writeArchive } = await import('@/utils/app/transfer/write-archive');
    const name = `ficha-${world.today()}.jsonl`;
    const file = transfer.newFile(name, 'application/x-ndjson');
    const records = await writeArchive(store, transferStore, world, file, steering);
    if (records === undefined) return toast({ text: d.stopped });
    file.save();
    await settings.save({ archivedAt: world.now() });
    toast({ text: d.archived(format.number(records)) });
  });
}
