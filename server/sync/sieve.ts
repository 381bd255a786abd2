import type { Change } from '../../utils/core/change';
import { isStamp } from '../../utils/core/stamp';
import { DRIFT_LIMIT, type Verdict } from '../../utils/core/sync/protocol';
import { tables } from '../../utils/core/tables';

/** As ids of records are made of; they stand in keys, also those of records that are deleted. */
const ID = /^[\w.:-]{1,100}$/;
const STAMP_LENGTH = 100;
/** No record of ours goes deeper than a few; far deeper ones break those who read them. */
const DEPTH = 32;
const WALL = 24;

/**
 * What can be said of a change without looking at the record.
 * @returns the change, or why it is not taken
 */
export function sieve(given: unknown, nowMs: number): { change: Change } | Verdict {
  if (!isObject(given) || !isObject(given.fields)) return invalid('not a change');
  const { table, id, stamp, fields } = given;
  if (!tables.includes(table as Change['table'])) return { taken: false, refusal: 'unknown-table' };
  if (typeof id !== 'string' || !ID.test(id)) return invalid('not an id');
  if (!isStamp(stamp) || stamp.length > STAMP_LENGTH) return invalid('not a stamp');
  if (Date.parse(stamp.slice(0, WALL)) > nowMs + DRIFT_LIMIT) {
    return { taken: false, refusal: 'clock-ahead' };
  }
  if (isDeeper(fields, DEPTH)) return invalid('nested too deep');
  return { change: { table, id, stamp, fields } as Change };
}

export function invalid(detail: string): Verdict {
  return { taken: false, refusal: 'invalid', detail };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Goes no deeper than the limit itself. */
function isDeeper(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((inner) => isDeeper(inner, limit - 1));
}
