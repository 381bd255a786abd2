import { AppError } from '../../core/error';
import type { Store, World } from '../ports';
import type { Steering } from '../transfer/ports';
import type { PlannedBatch } from './batch-work';
import { plannerFor } from './planning';
import type { AccountImportStore, Advance, ImportJob, ImportReport, RowSource } from './ports';
import { type RowBatch, rowBatches } from './row-batches';
import { rowProblems } from './row-problems';

/** Larger ones are no faster (`npm run bench -- import`), and stopping waits for one. */
export const BATCH = 1000;

/** What becomes of one write. */
interface Writing {
  batch: RowBatch;
  planned: PlannedBatch;
  done: Promise<{ made: number; changed: number } | { refused: unknown }>;
  handedOver: Promise<unknown>;
}

/**
 * Begins an import, or goes on after the last row that is written. While one batch is written the next
 * is planned already. Where it ends with an error the job stays as running: it can go on.
 * @param job not begun, or `running` as it is kept
 */
export async function runImport(
  store: Store,
  imports: AccountImportStore,
  source: RowSource,
  job: ImportJob,
  world: World,
  { onPart, stopped }: Steering,
): Promise<ImportReport> {
  const problems = rowProblems();
  const count = { rows: 0, made: 0, changed: 0, lastRow: job.lastRow };
  const done = (ending: Pick<ImportReport, 'stopped' | 'error'>): ImportReport => ({
    id: job.id,
    ...count,
    ...problems.list(),
    ...ending,
  });
  let writing: Writing | undefined;
  try {
    if (job.lastRow === 0) await imports.begin(job);
    const ours = job.lastRow > 0 ? await accountsMade(imports, job.id) : undefined;
    const planner = await plannerFor(store, imports, world, job.plan.forKnown, ours);
    for await (const batch of rowBatches(source, BATCH, job)) {
      if (stopped()) {
        await settled(planner);
        await imports.end(job.id, 'stopped');
        return done({ stopped: true });
      }
      let planned = await planner.plan(batch.rows);
      // What was planned beside it counted on the write before.
      if (await settled(planner, planned)) planned = await planner.plan(batch.rows);
      writing = write(batch, planned);
      // Only now the next: while it is planned the browser's answers to this write would wait.
      await writing.handedOver;
    }
    await settled(planner);
    await imports.end(job.id, 'done');
    return done({ stopped: false });
  } catch (error) {
    return done({ stopped: false, error });
  }

  function write(batch: RowBatch, planned: PlannedBatch): Writing {
    const { changed, fresh } = planned;
    let done: Writing['done'];
    const handedOver = new Promise<void>((resolve) => {
      done = imports
        .write(job.id, changed, batch.to, fresh, resolve)
        .catch((refused) => ({ refused }))
        .finally(resolve);
    });
    return { batch, planned, done: done!, handedOver };
  }

  /** @returns whether the last write was refused, and its rows were written one by one instead */
  async function settled(
    planner: Awaited<ReturnType<typeof plannerFor>>,
    beside?: PlannedBatch,
  ): Promise<boolean> {
    if (!writing) return false;
    const { batch, planned, done } = writing;
    writing = undefined;
    const written = await done;
    const isRefused = 'refused' in written;
    if (isRefused) {
      if (beside) planner.drop(beside);
      planner.drop(planned);
      if (!isInvalid(written.refused)) throw written.refused;
      await writeEach(planner, batch);
    } else tell(written, planned.problems, batch.rows.length, batch.to);
    problems.add(batch.problems);
    onPart(Math.min(1, batch.to.read / Math.max(1, source.size)));
    return isRefused;
  }

  async function writeEach(planner: Awaited<ReturnType<typeof plannerFor>>, batch: RowBatch) {
    for (const [at, row] of batch.rows.entries()) {
      const isLast = at === batch.rows.length - 1;
      const to: Advance = isLast ? batch.to : { ...batch.to, lastRow: row.row };
      const planned = await planner.plan([row]);
      const one = write({ rows: [row], problems: [], to }, planned);
      const written = await one.done;
      if ('refused' in written) {
        planner.drop(planned);
        if (!isInvalid(written.refused)) throw written.refused;
        await imports.write(job.id, [], to);
        tell({ made: 0, changed: 0 }, [{ row: row.row, fault: 'invalid' }], 1, to);
      } else tell(written, planned.problems, 1, to);
    }
  }

  function tell(
    written: { made: number; changed: number },
    found: PlannedBatch['problems'],
    rows: number,
    to: Advance,
  ): void {
    count.made += written.made;
    count.changed += written.changed;
    count.rows += rows;
    count.lastRow = to.lastRow;
    problems.add(found);
  }
}

function isInvalid(error: unknown): boolean {
  return error instanceof AppError && error.code === 'invalid-record';
}

async function accountsMade(imports: AccountImportStore, id: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const { made } of imports.parts(id)) {
    for (const one of made) if (one.table === 'account') ids.add(one.id);
  }
  return ids;
}
