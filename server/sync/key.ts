/** By which rows are found in a push's maps. */
export function keyOf({ table, id }: { table: string; id: string }): string {
  return `${table} ${id}`;
}
