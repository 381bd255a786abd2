import type { ImportedRow } from '../../core/import/imported-row';
import { viewOf } from './batch-view';
import { BatchWork, type PlannedBatch, type PlannerPorts, type Planning } from './batch-work';
import type { Tallies } from './effects';
import { namedRow } from './named-row';
import type { ForKnown, Tally } from './ports';

/** Says batch by batch what rows of a file come to, beside what is here and what came before in the file. */
export class AccountPlanner {
  readonly tallies: Tallies = { organization: tally(), contact: tally() };
  readonly #planning: Planning;

  constructor(ports: PlannerPorts, forKnown: ForKnown) {
    this.#planning = { ports, forKnown, tallies: this.tallies };
  }

  /** Reads what is written by then: a write that was begun before is waited for by the store itself. */
  async plan(rows: readonly ImportedRow[]): Promise<PlannedBatch> {
    const { ports } = this.#planning;
    const named = rows.map(namedRow);
    const view = await viewOf(ports, named);
    const work = new BatchWork(this.#planning, view, ports.known.nextBatch());
    for (const row of named) work.take(row);
    return work.planned();
  }

  /** Nothing of it was written. */
  drop({ batch }: PlannedBatch): void {
    this.#planning.ports.known.drop(batch);
    this.#planning.ports.lists.drop(batch);
  }
}

function tally(): Tally {
  return { fresh: 0, equal: 0, fillable: 0, differing: 0 };
}
