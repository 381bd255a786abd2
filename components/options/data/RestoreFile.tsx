import { useEffect, useState } from 'preact/hooks';
import type { Store, World } from '@/utils/app/ports';
import type { Check } from '@/utils/app/transfer/check-archive';
import type { Restored } from '@/utils/app/transfer/restore-archive';
import c from '../../controls.module.css';
import { ErrorLine } from '../../ErrorLine';
import { useFullText } from '../../text/text';
import { CheckResult } from './CheckResult';
import s from './Data.module.css';
import { useDataText } from './data-text';
import { Problems } from './Problems';
import { Progress } from './Progress';
import type { Transfer } from './transfer';
import { useTransferOver } from './use-transfer';

interface Props {
  file: File;
  store: Store;
  world: World;
  transfer: () => Promise<Transfer>;
  onBusy?: (busy: boolean) => void;
  onClose: () => void;
}

/** Takes an archive back: first says what that would do, then does it. */
export function RestoreFile({ file, store, world, transfer, onBusy, onClose }: Props) {
  const { format } = useFullText();
  const d = useDataText();
  const [check, setCheck] = useState<Check>();
  const [restored, setRestored] = useState<Restored>();

  const checking = useTransferOver(transfer, async (records, steering, { read }) => {
    const { checkArchive } = await import('@/utils/app/transfer/check-archive');
    setCheck(await checkArchive(records, read(file), world, steering));
  });
  const restoring = useTransferOver(transfer, async (_, steering, { imports, read }) => {
    const { restoreArchive } = await import('@/utils/app/transfer/restore-archive');
    const done = await restoreArchive(imports, read(file), world, steering);
    // What the archive says of accounts that were merged here since is the survivors'.
    await (await import('@/utils/app/settle-merges')).settleMerges(store);
    setRestored(done);
    setCheck(undefined);
  });
  const busy = checking.busy || restoring.busy;
  useEffect(checking.run, []);
  useEffect(() => onBusy?.(busy), [busy]);
  return (
    <>
      <Progress of={checking} label={d.checking} />
      {check && !restoring.busy && (
        <CheckResult
          name={file.name}
          check={check}
          today={world.today()}
          onRestore={restoring.run}
          onClose={onClose}
        />
      )}
      <Progress of={restoring} label={d.restoring} />
      {restored && (
        <section class={s.result} role="status" aria-label={d.report}>
          <strong>
            {restored.stopped
              ? d.restoreStopped(restored.written, format.number(restored.written))
              : d.restored(restored.written, format.number(restored.written))}
          </strong>
          {restored.error !== undefined && <ErrorLine error={restored.error} />}
          <Problems of={restored} />
          {restored.written > 0 && (
            <a class={c.link} href="/import.html">
              {d.takeBack}
            </a>
          )}
        </section>
      )}
    </>
  );
}
