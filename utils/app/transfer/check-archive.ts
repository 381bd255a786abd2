import type { Row } from '../../core/change';
import { AppError } from '../../core/error';
import { restoredRow } from '../../core/formats/archived-row';
import type { Table } from '../../core/record';
import { tables } from '../../core/tables';
import type { Instant } from '../../core/time';
import type { World } from '../ports';
import type { LineFile, Steering, TransferStore } from './ports';
import { type Archived, type Problem, readArchive } from './read-archive';

/** What restoring a record would do. */
export type Effect =
  /** It is not here. */
  | 'fresh'
  | 'changed'
  | 'equal'
  /** What is here was changed or deleted later, and stays. */
  | 'newer';

/** What restoring an archive would do; nothing is written. */
export interface Check {
  madeAt?: Instant;
  counts: Record<Effect, number>;
  /** How many of them would be written, by their table. */
  written: Record<Table, number>;
  /** The first of them. */
  problems: Problem[];
  problemCount: number;
}

/** More than anybody reads. */
const MOST_PROBLEMS = 200;

/** @returns `undefined` where it was stopped */
export async function checkArchive(
  transfer: TransferStore,
  file: LineFile,
  world: World,
  { onPart, stopped }: Steering,
): Promise<Check | undefined> {
  const counts = { fresh: 0, changed: 0, equal: 0, newer: 0 };
  const written = Object.fromEntries(tables.map((table) => [table, 0])) as Check['written'];
  const problems = problemList();
  let madeAt: Instant | undefined;
  for await (const part of readArchive(file, world.now())) {
    if (stopped()) return undefined;
    madeAt ??= part.madeAt;
    problems.add(...part.problems);
    const held = await heldOf(transfer, part.records);
    for (const one of part.records) {
      try {
        const effect = effectOf(held.get(one), one);
        counts[effect] += 1;
        if (effect === 'fresh' || effect === 'changed') written[one.table] += 1;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        problems.add({ line: one.line, fault: 'conflict' });
      }
    }
    onPart(Math.min(1, part.read / Math.max(1, file.size)));
  }
  return { ...(madeAt && { madeAt }), counts, written, ...problems.list() };
}

/** Keeps the first and counts the others. */
export function problemList() {
  const problems: Problem[] = [];
  let problemCount = 0;
  return {
    add(...more: Problem[]) {
      problemCount += more.length;
      problems.push(...more.slice(0, MOST_PROBLEMS - problems.length));
    },
    list: () => ({ problems, problemCount }),
  };
}

async function heldOf(
  transfer: TransferStore,
  records: readonly Archived[],
): Promise<Map<Archived, Row | undefined>> {
  const byTable = tables.map(async (table) => {
    const of = records.filter((one) => one.table === table);
    if (of.length === 0) return [];
    const rows = await transfer.rowsOf(
      table,
      of.map(({ id }) => id),
    );
    return of.map((one, at) => [one, rows[at]] as const);
  });
  return new Map((await Promise.all(byTable)).flat());
}

function effectOf(held: Row | undefined, { changes }: Archived): Effect {
  if (!held) return 'fresh';
  const after = restoredRow(held, changes);
  if (!isSame(held, after)) return 'changed';
  return isSame(held, restoredRow(undefined, changes)) ? 'equal' : 'newer';
}

/** Whether a person sees the same in both, whatever their stamps. */
function isSame(a: Row, b: Row | undefined): boolean {
  return textOf(a) === textOf(b);
}

function textOf(row: Row | undefined): string {
  const { record, unknown } = row ?? {};
  return JSON.stringify([record ?? null, unknown ?? null], (_, value) => sorted(value));
}

/** The order of fields tells in which order they were set, and nothing else. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
