import { type Change, currentValue, fieldsOf, parted, type Row, stampOf } from '../change';

/** Set by every edit and typed by nobody. */
const KEPT_BY_ITSELF = new Set(['id', '__proto__', 'updatedAt']);

/**
 * The fields of a change that lose against what is there: set later, and to something else.
 * @param row as it is before the change
 * @returns with the values they would have had; `undefined` where there is none
 */
export function overruledFields(
  row: Row | undefined,
  change: Change,
): Change['fields'] | undefined {
  if (!row) return undefined;
  const there = fieldsOf(row);
  const lost = Object.entries(parted(change.fields)).filter(
    ([field, value]) =>
      !KEPT_BY_ITSELF.has(field) &&
      change.stamp < stampOf(row, there, field) &&
      JSON.stringify(value ?? null) !== JSON.stringify(currentValue(row, field)),
  );
  return lost.length > 0 ? Object.fromEntries(lost) : undefined;
}
