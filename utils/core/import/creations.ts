import type { Edit, Json } from '../change';
import type { Records, Table } from '../record';

/** What `creationOf` makes, without comparing each field as text: an import makes very many. */
export function creations<T extends Table>(table: T, records: readonly Records[T][]): Edit[] {
  return records.map((record) => {
    const { id, ...rest } = record as unknown as { id: string; [field: string]: Json };
    const said = Object.entries(rest).filter(([, value]) => value !== undefined);
    return { table, id, fields: Object.fromEntries(said) };
  });
}
