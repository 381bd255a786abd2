import { Upload } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { Check } from '@/utils/app/transfer/check-archive';
import type { Restored } from '@/utils/app/transfer/restore-archive';
import c from '../../controls.module.css';
import { ErrorLine } from '../../ErrorLine';
import { useFullText } from '../../text/text';
import { useOptions } from '../options';
import { CheckResult } from './CheckResult';
import s from './Data.module.css';
import { useDataText } from './data-text';
import { Problems } from './Problems';
import { Progress } from './Progress';
import { useTransfer } from './use-transfer';

/** Takes an archive back: first says what that would do, then does it. */
export function Restore() {
  const { store: records, world } = useOptions();
  const { format } = useFullText();
  const d = useDataText();
  const input = useRef<HTMLInputElement>(null);
  const chosen = useRef<File>();
  const [check, setCheck] = useState<Check>();
  const [restored, setRestored] = useState<Restored>();

  const checking = useTransfer(async (store, steering, { read }) => {
    const { checkArchive } = await import('@/utils/app/transfer/check-archive');
    setCheck(await checkArchive(store, read(chosen.current!), world, steering));
  });
  const restoring = useTransfer(async (_, steering, { imports, read }) => {
    const { restoreArchive } = await import('@/utils/app/transfer/restore-archive');
    const done = await restoreArchive(imports, read(chosen.current!), world, steering);
    // What the archive says of accounts that were merged here since is the survivors'.
    await (await import('@/utils/app/settle-merges')).settleMerges(records);
    setRestored(done);
    setCheck(undefined);
  });
  const choose = (file: File | undefined) => {
    if (!file) return;
    chosen.current = file;
    setCheck(undefined);
    setRestored(undefined);
    checking.run();
  };
  const busy = checking.busy || restoring.busy;
  return (
    <>
      <div class={s.actions}>
        <button
          type="button"
          class={c.button}
          onClick={() => input.current?.click()}
          disabled={busy}
        >
          <Upload size={18} />
          {d.restore}
        </button>
        <span class={s.hint}>{d.restoreHint}</span>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={d.restore}
          accept=".jsonl,.ndjson"
          onChange={(event) => {
            const field = event.currentTarget;
            choose(field.files?.[0]);
            // So that the same file can be chosen again.
            field.value = '';
          }}
        />
      </div>
      <Progress of={checking} label={d.checking} />
      {check && !restoring.busy && (
        <CheckResult
          name={chosen.current!.name}
          check={check}
          onRestore={restoring.run}
          onClose={() => setCheck(undefined)}
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
