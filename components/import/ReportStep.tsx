import { CircleCheck, CircleStop, TriangleAlert } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { ImportReport } from '@/utils/app/import/ports';
import c from '../controls.module.css';
import { ErrorLine } from '../ErrorLine';
import { useFullText } from '../text/text';
import s from './ImportPage.module.css';
import { useImportText } from './import-text';
import { RowProblems } from './RowProblems';
import { UndoDialog } from './UndoDialog';
import type { Import } from './use-import';

interface Props {
  work: Import;
  name: string;
  report: ImportReport;
}

/** What an import has done, however it ended; it goes on or is taken back from here. */
export function ReportStep({ work, name, report }: Props) {
  const { format } = useFullText();
  const i = useImportText();
  const [asking, setAsking] = useState(false);
  const { id, made, changed, lastRow, stopped, error, entries } = report;
  const failed = error !== undefined;
  const Icon = failed ? TriangleAlert : stopped ? CircleStop : CircleCheck;
  const lines = [
    (made > 0 || changed === 0) && i.made(made, format.number(made)),
    changed > 0 && i.changed(changed, format.number(changed)),
    entries && entries.strange > 0 && i.strange(entries.strange, format.number(entries.strange)),
  ].filter((line) => typeof line === 'string');
  const ending = () => {
    if (failed) return i.failed(format.number(lastRow));
    if (!stopped) return i.done;
    return lastRow === 0 ? i.stoppedAtOnce : i.stopped(format.number(lastRow));
  };
  return (
    <>
      <section class={s.report} role="status" data-bad={failed || stopped ? '' : undefined}>
        <Icon size={28} strokeWidth={1.8} />
        <h2>{ending()}</h2>
        <p class={s.hint} dir="auto">
          {name}
        </p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      {failed && <ErrorLine error={error} />}
      <RowProblems of={report} />
      <div class={s.actions}>
        {failed && (
          <button
            type="button"
            class={c.primary}
            onClick={() => void work.resume({ id, fileName: name })}
          >
            {i.goOn}
          </button>
        )}
        <button type="button" class={failed ? c.button : c.primary} onClick={work.again}>
          {i.another}
        </button>
        {made + changed > 0 && (
          <button type="button" class={c.button} onClick={() => setAsking(true)}>
            {i.undo}
          </button>
        )}
      </div>
      {asking && (
        <UndoDialog
          onConfirm={() => {
            setAsking(false);
            void work.undo({ id, fileName: name });
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
