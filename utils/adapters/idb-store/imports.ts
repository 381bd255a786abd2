import { unwrap } from 'idb';
import type { Advance, ImportedPart, ImportJob } from '@/utils/app/import/ports';
import type { Change, Edit } from '@/utils/core/change';
import { stampEdits } from '@/utils/core/door';
import { AppError } from '@/utils/core/error';
import { writtenPart } from '@/utils/core/import/taken-back';
import type { Connection } from './connection';
import { makeWay } from './making-way';
import { clockOf, type Passed, pass, storesOf } from './passing';
import type { StoredImport, StoredRow, StoreName, Tx } from './schema';

const DAY_MS = 86_400_000;
const JOBS: StoreName[] = ['imports', 'importParts'];

/** What a write touched. */
export interface Kept {
  passed: Passed[];
  /** Records. */
  counts: { made: number; changed: number };
}

export async function begin({ write }: Connection, job: ImportJob): Promise<void> {
  await write(['imports'], 'relaxed', async (tx) => {
    await tx.objectStore('imports').put({ ...job, parts: 0 });
  });
}

/** @param fresh and `onHandedOver` are as `ImportStore.write` has them */
export function writeEdits(
  { write }: Connection,
  { id, to }: { id: string; to: Advance },
  edits: readonly Edit[],
  fresh: readonly Edit[],
  now: number,
  onHandedOver?: () => void,
): Promise<Kept> {
  const all = [...fresh, ...edits];
  return write([...storesOf(all), ...JOBS], 'relaxed', async (tx) => {
    const [job, clock] = await Promise.all([jobOf(tx, id), clockOf(tx)]);
    const ids = new Set(fresh.map((edit) => edit.id));
    const passed = await pass(tx, clock, stampEdits(all, clock, now), true, ids);
    const kept = keepPart(tx, { ...job, ...to }, passed);
    onHandedOver?.();
    return kept;
  });
}

export function writeChanges(
  { write }: Connection,
  { id, to }: { id: string; to: Advance },
  changes: readonly Change[],
): Promise<Kept> {
  return write([...storesOf(changes), ...JOBS], 'relaxed', async (tx) => {
    const job = await jobOf(tx, id);
    const before = await makeWay(tx, changes);
    const passed = await pass(tx, await clockOf(tx), changes, true);
    const { counts } = keepPart(tx, { ...job, ...to }, passed, before);
    // What was deleted in the archive counts too, though nobody sees it.
    return { passed, counts: { ...counts, made: passed.length - counts.changed } };
  });
}

export async function end(
  { write }: Connection,
  id: string,
  state: ImportJob['state'],
): Promise<void> {
  await write(['imports'], 'relaxed', async (tx) => {
    await tx.objectStore('imports').put({ ...(await jobOf(tx, id)), state });
  });
}

/** Those that ended more than a day ago are forgotten. */
export async function jobs({ write }: Connection, now: number): Promise<ImportJob[]> {
  const all = await write(JOBS, 'relaxed', async (tx) => {
    const kept = await tx.objectStore('imports').getAll();
    const isOld = ({ state, format, startedAt }: StoredImport) => {
      // The restoring of an archive that was broken off is begun anew, and never goes on.
      const canGoOn = state === 'running' && format !== 'archive';
      return !canGoOn && Date.parse(startedAt) < now - DAY_MS;
    };
    await Promise.all(kept.filter(isOld).map(({ id }) => remove(tx, id)));
    return kept.filter((job) => !isOld(job));
  });
  return all.map(bare).sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
}

export function forget({ write }: Connection, id: string): Promise<void> {
  return write(JOBS, 'relaxed', (tx) => remove(tx, id));
}

export async function* parts({ read }: Connection, id: string): AsyncGenerator<ImportedPart> {
  const count = await read(['imports'], async (tx) => (await jobOf(tx, id)).parts);
  for (let place = count - 1; place >= 0; place--) {
    const part = await read(['importParts'], (tx) =>
      tx.objectStore('importParts').get([id, place]),
    );
    if (part) yield { made: part.made, changed: part.changed };
  }
}

/** @throws AppError `store-failed` where somebody has forgotten it, or deleted all data */
export async function jobOf(tx: Tx<IDBTransactionMode>, id: string): Promise<StoredImport> {
  const job = await tx.objectStore('imports').get(id);
  if (!job) throw new AppError('store-failed', `import ${id} is forgotten`);
  return job;
}

function partOf(passed: readonly Passed[], gone: ReadonlyMap<string, StoredRow>) {
  const part: ImportedPart = { made: [], changed: [] };
  for (const { table, before, row } of passed) {
    const { made, changed } = writtenPart(table, gone.get(row.id) ?? before.row, row);
    part.made.push(...made);
    part.changed.push(...changed);
  }
  return part;
}

function keepPart(
  tx: Tx<'readwrite'>,
  job: StoredImport,
  passed: Passed[],
  gone: ReadonlyMap<string, StoredRow> = new Map(),
): Kept {
  const part = partOf(passed, gone);
  const counts = countsOf(part);
  const isEmpty = part.made.length + part.changed.length === 0;
  // Plain requests, as the records' own: with the last of them the transaction is whole.
  unwrap(tx.objectStore('imports')).put({
    ...job,
    parts: job.parts + (isEmpty ? 0 : 1),
    made: job.made + counts.made,
    changed: job.changed + counts.changed,
  });
  if (!isEmpty) {
    unwrap(tx.objectStore('importParts')).put({ ...part, importId: job.id, place: job.parts });
  }
  return { passed, counts };
}

/** Records. */
function countsOf({ made, changed }: ImportedPart): { made: number; changed: number } {
  return { made: made.length, changed: new Set(changed.map(({ id }) => id)).size };
}

async function remove(tx: Tx<'readwrite'>, id: string): Promise<void> {
  const all = IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
  await Promise.all([
    tx.objectStore('imports').delete(id),
    tx.objectStore('importParts').delete(all),
  ]);
}

function bare({ parts: _, rest: __, undone: ___, left: ____, ...job }: StoredImport): ImportJob {
  return job;
}
