import { useState } from 'preact/hooks';
import type { ImportJob } from '@/utils/app/import/ports';
import c from '../controls.module.css';
import { useFullText } from '../text/text';
import s from './ImportPage.module.css';
import { useImportText } from './import-text';
import { useImporting } from './importing';
import r from './PastImports.module.css';
import { UndoDialog } from './UndoDialog';
import type { Import } from './use-import';

/** What was imported within a day and can be taken back, and what was broken off and can go on. */
export function PastImports({ work }: { work: Import }) {
  const { world } = useImporting();
  const { format } = useFullText();
  const i = useImportText();
  const [asking, setAsking] = useState<ImportJob>();
  const broken = work.jobs.filter(({ state }) => state === 'running');
  const past = work.jobs.filter(({ state }) => state !== 'running');
  return (
    <>
      {broken.map((job) => (
        <section key={job.id} class={r.broken} aria-label={i.unfinished}>
          <strong>{i.unfinished}</strong>
          <p dir="auto">
            {i.unfinishedHint(
              job.fileName,
              format.percent((job.read / Math.max(1, job.size)) * 100),
            )}
          </p>
          <div class={s.actions}>
            {job.format !== 'archive' && (
              <button
                type="button"
                class={c.primary}
                aria-label={i.goOnOf(job.fileName)}
                onClick={() => void work.resume(job)}
              >
                {i.goOn}
              </button>
            )}
            <button
              type="button"
              class={c.button}
              aria-label={i.undoOf(job.fileName)}
              onClick={() => setAsking(job)}
            >
              {i.undo}
            </button>
            <button
              type="button"
              class={c.quiet}
              aria-label={i.keepOf(job.fileName)}
              onClick={() => void work.keep(job)}
            >
              {i.keep}
            </button>
          </div>
        </section>
      ))}
      {past.length > 0 && (
        <section class={s.card} aria-label={i.past}>
          <h2 class={r.title}>{i.past}</h2>
          <ul class={s.rows}>
            {past.map((job) => (
              <li key={job.id} class={r.job}>
                <span class={r.file}>
                  <strong dir="auto">{job.fileName}</strong>
                  <span class={s.hint}>
                    {i.states[job.state]}, {format.when(job.startedAt, world.today())}.{' '}
                    {i.madeAndChanged(format.number(job.made), format.number(job.changed))}
                  </span>
                </span>
                {job.state !== 'undone' && job.made + job.changed > 0 && (
                  <button
                    type="button"
                    class={c.button}
                    aria-label={i.undoOf(job.fileName)}
                    onClick={() => setAsking(job)}
                  >
                    {i.undo}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {asking && (
        <UndoDialog
          onConfirm={() => {
            setAsking(undefined);
            void work.undo(asking);
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
