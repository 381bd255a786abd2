import type { ForKnown, ImportCheck, ImportPlan, Tally } from '@/utils/app/import/ports';

/** How many accounts, or entries of a history, an import would write. */
export function whatComes(check: ImportCheck, { forKnown }: ImportPlan): number {
  const { entries, accounts } = check;
  if (entries) return entries.fresh + (forKnown === 'skip' ? 0 : entries.changed);
  return Object.values(accounts).reduce((sum, one) => sum + written(one, forKnown), 0);
}

function written({ fresh, fillable, differing }: Tally, forKnown: ForKnown): number {
  return forKnown === 'skip' ? fresh : fresh + fillable + differing;
}

/** Accounts or entries that are here already. */
export function knownCount({ entries, accounts }: ImportCheck): number {
  if (entries) return entries.equal + entries.changed;
  return Object.values(accounts).reduce(
    (sum, { equal, fillable, differing }) => sum + equal + fillable + differing,
    0,
  );
}

/** Whether no choice of the user would make the import write anything. */
export function isNothing(check: ImportCheck): boolean {
  const { freshRelations, notes, entries } = check;
  const strangers = entries?.strangers ?? 0;
  return whatComes(check, { forKnown: 'overwrite' }) + freshRelations + notes + strangers === 0;
}
