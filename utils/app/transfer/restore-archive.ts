import { AppError } from '../../core/error';
import { newJob } from '../import/new-job';
import type { ImportStore } from '../import/ports';
import type { World } from '../ports';
import { problemList } from './check-archive';
import type { LineFile, Steering } from './ports';
import { type Archived, type Problem, readArchive } from './read-archive';

/** What a restore has done. What is written stays, however it ended. */
export interface Restored {
  /** How many records were made or changed. */
  written: number;
  /** How many records of the file were looked at. */
  seen: number;
  problems: Problem[];
  problemCount: number;
  /** The user ended it before the end of the file. */
  stopped: boolean;
  /** Why it ended before the end of the file. */
  error?: unknown;
}

const BATCH = 500;

/**
 * Restores batch by batch; lines with a problem are left out and named. It is kept as an import, which can
 * be taken back for a day.
 */
export async function restoreArchive(
  imports: ImportStore,
  file: LineFile,
  world: World,
  { onPart, stopped }: Steering,
): Promise<Restored> {
  const problems = problemList();
  let [written, seen] = [0, 0];
  const done = (ending: Pick<Restored, 'stopped' | 'error'>) => ({
    written,
    seen,
    ...problems.list(),
    ...ending,
  });
  const job = newJob(
    { fileName: file.name, size: file.size, format: 'archive', plan: { forKnown: 'overwrite' } },
    world,
  );
  try {
    await imports.begin(job);
    for await (const part of readArchive(file, world.now())) {
      problems.add(...part.problems);
      for (let from = 0; from < part.records.length; from += BATCH) {
        if (stopped()) {
          await imports.end(job.id, 'stopped');
          return done({ stopped: true });
        }
        const batch = part.records.slice(from, from + BATCH);
        written += await write(batch, part.read);
        seen += batch.length;
      }
      onPart(Math.min(1, part.read / Math.max(1, file.size)));
    }
    await imports.end(job.id, 'done');
  } catch (error) {
    return done({ stopped: false, error });
  }
  return done({ stopped: false });

  /** A batch is refused whole where one record is: then each by itself. */
  async function write(batch: readonly Archived[], read: number): Promise<number> {
    try {
      const changes = batch.flatMap((one) => one.changes);
      const to = { lastRow: batch.at(-1)!.line, read };
      const { made, changed } = await imports.restore(job.id, changes, to);
      return made + changed;
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'invalid-record') throw error;
      const [only] = batch;
      if (batch.length > 1) {
        let touched = 0;
        for (const one of batch) touched += await write([one], read);
        return touched;
      }
      problems.add({ line: only!.line, fault: 'conflict' });
      return 0;
    }
  }
}
