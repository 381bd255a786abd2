import type { Store, World } from '../ports';
import type { Steering } from '../transfer/ports';
import { plannerFor } from './planning';
import type { AccountImportStore, Difference, ImportCheck, ImportPlan, RowSource } from './ports';
import { rowBatches } from './row-batches';
import { rowProblems } from './row-problems';

const BATCH = 2000;
const MOST_DIFFERENCES = 100;

/** Says what an import would do, and writes nothing. @returns `undefined` where it was stopped */
export async function checkImport(
  store: Store,
  imports: AccountImportStore,
  source: RowSource,
  plan: ImportPlan,
  world: World,
  { onPart, stopped }: Steering,
): Promise<ImportCheck | undefined> {
  const planner = await plannerFor(store, imports, world, plan.forKnown);
  const problems = rowProblems();
  const differences: Difference[] = [];
  let [rows, freshRelations, notes] = [0, 0, 0];
  for await (const batch of rowBatches(source, BATCH)) {
    if (stopped()) return undefined;
    const planned = await planner.plan(batch.rows);
    problems.add(batch.problems);
    problems.add(planned.problems);
    differences.push(...planned.differences.slice(0, MOST_DIFFERENCES - differences.length));
    rows += batch.rows.length;
    freshRelations += planned.relations;
    notes += planned.notes;
    onPart(Math.min(1, batch.to.read / Math.max(1, source.size)));
  }
  const { tallies: accounts } = planner;
  return { rows, accounts, freshRelations, notes, differences, ...problems.list() };
}
