import type { Corrections } from '../../core/match/corrections';
import type { Table } from '../../core/record';
import { tables } from '../../core/tables';
import type { Store } from '../ports';
import type { CorrectionsPort } from '../shell';
import type { TransferStore } from './ports';

/** How much there is of each kind of record. */
export async function countEverything(store: Pick<Store, 'count'>): Promise<Record<Table, number>> {
  const counts = await Promise.all(tables.map((table) => store.count(table)));
  return Object.fromEntries(tables.map((table, at) => [table, counts[at]])) as Record<
    Table,
    number
  >;
}

/** Removes every record and every correction for good. May be run again after any break. */
export async function deleteEverything(
  transfer: TransferStore,
  corrections: CorrectionsPort,
): Promise<void> {
  await transfer.clear();
  const { never, choices } = await correctionsNow(corrections);
  if (never.length > 0) await corrections.never(never, false);
  for (const choice of choices) await corrections.unchoose(choice);
}

function correctionsNow(corrections: CorrectionsPort): Promise<Corrections> {
  return new Promise((resolve) => {
    let stop = () => {};
    let told = false;
    stop = corrections.watch((now) => {
      told = true;
      stop();
      resolve(now);
    });
    // Some tell before they have returned how to end it.
    if (told) stop();
  });
}
