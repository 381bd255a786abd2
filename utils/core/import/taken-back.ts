import { currentValue, type Edit, fieldsOf, type Json, type Row } from '../change';
import type { Table } from '../record';

/** One write of an import, and what all its writes were about. */
export interface TakingBack {
  made: readonly { table: Table; id: string; stamp?: string }[];
  changed: readonly {
    table: Table;
    id: string;
    before: { [field: string]: Json };
    stamp: string;
  }[];
  /** Table and id, with a space between, of whatever the import made. */
  madeOfAll: ReadonlySet<string>;
  /** The stamps of the import's changes and of what took them back, by the same. */
  stamps: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What takes a write back: edits that hide records, and that set fields to what they were. */
export interface TakenBackEdits {
  hidden: Edit[];
  restored: Edit[];
  /** Records that stay, whole or in part, because somebody has changed them since. */
  left: Set<string>;
}

/** @param rowOf as it is now */
export function takenBackEdits(
  { made, changed, madeOfAll, stamps }: TakingBack,
  rowOf: (table: Table, id: string) => Row | undefined,
): TakenBackEdits {
  const taken: TakenBackEdits = { hidden: [], restored: [], left: new Set() };
  for (const { table, id, before } of changed) {
    const row = rowOf(table, id);
    // What the import made goes as a whole.
    if (!row || madeOfAll.has(placeOf(table, id))) continue;
    const ours = stamps.get(placeOf(table, id));
    const own = Object.entries(before).filter(([field]) => ours?.has(stampOf(row, field)));
    const [said, still] = [Object.keys(before), own.map(([field]) => field)].map(
      (fields) => fields.filter((field) => field !== TIME).length,
    ) as [number, number];
    if (still < said) taken.left.add(placeOf(table, id));
    if (still > 0) {
      taken.restored.push({ table, id, fields: Object.fromEntries(own) });
    }
  }
  for (const { table, id, stamp } of made) {
    const row = rowOf(table, id);
    if (!row?.record) continue;
    const known = stamps.get(placeOf(table, id));
    const isTouched = Object.values(row.later).some((one) => {
      return one > (stamp ?? row.stamp) && !known?.has(one);
    });
    if (isTouched) taken.left.add(placeOf(table, id));
    else taken.hidden.push({ table, id, fields: { deleted: true } });
  }
  return taken;
}

/** What one write did. */
export interface WrittenPart {
  made: { table: Table; id: string; stamp: string }[];
  changed: { table: Table; id: string; before: { [field: string]: Json }; stamp: string }[];
}

/** What one write did to a record, for whoever takes it back. */
export function writtenPart(table: Table, before: Row | undefined, after: Row): WrittenPart {
  const { id } = after;
  if (!before?.record) {
    const stamp = [after.stamp, ...Object.values(after.later)].sort().at(-1)!;
    return { made: after.record ? [{ table, id, stamp }] : [], changed: [] };
  }
  const held = fieldsOf(after);
  const byStamp = new Map<string, { [field: string]: Json }>();
  for (const field of new Set([...Object.keys(fieldsOf(before)), ...Object.keys(held)])) {
    const old = currentValue(before, field);
    if (JSON.stringify(old) === JSON.stringify(currentValue(after, field))) continue;
    const stamp = stampOf(after, field);
    byStamp.set(stamp, { ...byStamp.get(stamp), [field]: old });
  }
  const changed = [...byStamp].map(([stamp, fields]) => ({ table, id, before: fields, stamp }));
  return { made: [], changed };
}

export function placeOf(table: Table, id: string): string {
  return `${table} ${id}`;
}

/** Of a field that is set, or was emptied since. */
function stampOf(row: Row, field: string): string {
  return row.later[field] ?? row.stamp;
}

/** Of the last change; nobody sets it by itself. */
const TIME = 'updatedAt';
