import type { RowProblem } from '../../core/import/imported-row';
import type { Steering } from '../transfer/ports';
import { type EntryPorts, entryPlanner, type PlannedEntry } from './plan-entries';
import type {
  EntrySource,
  EntryTally,
  ImportCheck,
  ImportJob,
  ImportPlan,
  ImportReport,
  Tally,
} from './ports';

/** More than anybody reads. */
const MOST_PROBLEMS = 200;
const NONE: Tally = { fresh: 0, equal: 0, fillable: 0, differing: 0 };

/** What importing messages or events would do; writes nothing. @returns `undefined` where it was stopped */
export async function checkEntries(
  ports: EntryPorts,
  source: EntrySource,
  plan: ImportPlan,
  { onPart, stopped }: Steering,
): Promise<ImportCheck | undefined> {
  const tally = entryTally();
  const planOf = await entryPlanner(ports, plan.forStrangers);
  let rows = 0;
  for await (const part of source.parts()) {
    if (stopped()) return undefined;
    tally.add(await planOf(part.entries), part.problems);
    rows = part.rows;
    onPart(Math.min(1, part.read / Math.max(1, source.size)));
  }
  const { contacts, freshRelations, ...found } = tally.now();
  return {
    rows,
    accounts: { contact: { ...NONE, fresh: contacts }, organization: { ...NONE } },
    freshRelations,
    notes: 0,
    differences: [],
    ...found,
  };
}

/**
 * Begins an import, or goes on after the last row that is written. Where it ends with an error the job
 * stays as running: it can go on.
 * @param job not begun, or `running` as it is kept
 */
export async function runEntries(
  ports: EntryPorts,
  source: EntrySource,
  job: ImportJob,
  { onPart, stopped }: Steering,
): Promise<ImportReport> {
  const { id, plan, lastRow: from } = job;
  const tally = entryTally();
  let [made, changed, lastRow] = [0, 0, from];
  const done = (ending: Pick<ImportReport, 'stopped' | 'error'>): ImportReport => {
    const { contacts: _, freshRelations: __, ...found } = tally.now();
    return { id, rows: lastRow - from, made, changed, lastRow, ...found, ...ending };
  };
  try {
    if (from === 0) await ports.imports.begin(job);
    const planOf = await entryPlanner(ports, plan.forStrangers);
    for await (const part of source.parts()) {
      if (part.rows > from) {
        if (stopped()) {
          await ports.imports.end(id, 'stopped');
          return done({ stopped: true });
        }
        const planned = await planOf(part.entries.filter(({ row }) => row > from));
        const edits = planned.filter((one) => isWritten(one, plan)).flatMap((one) => one.edits);
        const to = { lastRow: part.rows, read: part.read };
        const written = await ports.imports.write(id, edits, to);
        tally.add(planned, part.problems);
        made += written.made;
        changed += written.changed;
        lastRow = part.rows;
      }
      onPart(Math.min(1, part.read / Math.max(1, source.size)));
    }
    await ports.imports.end(id, 'done');
    return done({ stopped: false });
  } catch (error) {
    return done({ stopped: false, error });
  }
}

function isWritten({ effect }: PlannedEntry, { forKnown }: ImportPlan): boolean {
  return effect === 'fresh' || (effect === 'changed' && forKnown !== 'skip');
}

function entryTally() {
  const entries: EntryTally = { fresh: 0, equal: 0, changed: 0, strange: 0, strangers: 0 };
  const problems: RowProblem[] = [];
  const strangers = new Set<string>();
  let [problemCount, contacts, freshRelations] = [0, 0, 0];
  const addProblems = (more: readonly RowProblem[]) => {
    problemCount += more.length;
    problems.push(...more.slice(0, MOST_PROBLEMS - problems.length));
  };
  return {
    add(planned: readonly PlannedEntry[], found: readonly RowProblem[]): void {
      addProblems(found);
      for (const one of planned) {
        if (one.effect === 'invalid') addProblems([{ row: one.row, fault: 'invalid' }]);
        else entries[one.effect] += 1;
        contacts += one.made.length;
        freshRelations += one.made.filter(({ organizationId }) => organizationId).length;
        for (const address of one.strangers) strangers.add(address);
      }
    },
    now: () => ({
      entries: { ...entries, strangers: strangers.size },
      problems,
      problemCount,
      contacts,
      freshRelations,
    }),
  };
}
