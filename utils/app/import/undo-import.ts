import { placeOf } from '../../core/import/taken-back';
import type { Steering } from '../transfer/ports';
import type { AccountImportStore } from './ports';

/**
 * Takes an import back, what was written last first. What somebody has changed since stays, and so does
 * an account that has got activities or relations since. Broken off, it goes on where it was.
 * @returns how many records were taken back and how many stay, whole or in part
 */
export async function undoImport(
  imports: AccountImportStore,
  id: string,
  { onPart, stopped }: Steering,
): Promise<{ undone: number; left: number }> {
  const { ids, parts } = await idsOf(imports, id);
  let counts = { undone: 0, left: 0 };
  while (!stopped()) {
    const taken = await imports.takeBack(id, ids);
    if (!taken) {
      await imports.end(id, 'undone');
      break;
    }
    counts = { undone: taken.undone, left: taken.left };
    for (const [place, stamp] of taken.stamps) keep(ids.stamps, place, stamp);
    onPart(1 - taken.rest / Math.max(1, parts));
  }
  return counts;
}

async function idsOf(imports: AccountImportStore, id: string) {
  const made = new Set<string>();
  const stamps = new Map<string, Set<string>>();
  let parts = 0;
  for await (const part of imports.parts(id)) {
    parts += 1;
    for (const { table, id: of } of part.made) made.add(placeOf(table, of));
    for (const { table, id: of, stamp, undone } of part.changed) {
      keep(stamps, placeOf(table, of), stamp);
      if (undone) keep(stamps, placeOf(table, of), undone);
    }
  }
  return { ids: { made, stamps }, parts };
}

function keep(stamps: Map<string, Set<string>>, place: string, stamp: string): void {
  const known = stamps.get(place);
  if (known) known.add(stamp);
  else stamps.set(place, new Set([stamp]));
}
