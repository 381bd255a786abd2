import { AppError } from '../error';
import type { Table } from '../record';
import { isStamp } from '../stamp';
import { tables } from '../tables';
import { addDays, dateOf, type Instant, instantOf } from '../time';
import { ARCHIVE_MARK, ARCHIVE_VERSION } from './archive';
import { type ArchivedRow, changesOf, restoredRow } from './archived-row';
import { hasForbiddenKey, isTooDeep } from './hostile-json';

/** What may be wrong with a line; `detail` names what it is about. */
export type LineFault =
  /** Its bytes are no UTF-8. */
  | 'encoding'
  | 'too-long'
  | 'not-json'
  | 'not-a-record'
  /** `detail`: the table. */
  | 'unknown-table'
  | 'forbidden-key'
  /** Stamped more than a year from now, which would spoil every stamp made after it. */
  | 'future'
  /** `detail`: the wrong fields. */
  | 'invalid-record';

export interface Faulty {
  fault: LineFault;
  detail?: string;
}

/** Why a file cannot be restored at all. `detail` of `newer`: its version. */
export type HeadFault = 'no-archive' | 'newer';

export type Head = { madeAt: Instant } | { fault: HeadFault; detail?: string };

/** As in the schemas of records, which do not look at deleted ones. */
const ID = /^[\w.:-]{1,100}$/;

/** Reads the first line. A version that is not known is told before anything else about the line. */
export function parseHead(text: string): Head {
  const { ficha, version, madeAt } = fieldsIn(json(text)) ?? {};
  if (ficha !== ARCHIVE_MARK || !isCount(version) || version < 1) return { fault: 'no-archive' };
  if (version > ARCHIVE_VERSION) return { fault: 'newer', detail: String(version) };
  if (typeof madeAt !== 'string' || Number.isNaN(Date.parse(madeAt))) {
    return { fault: 'no-archive' };
  }
  return { madeAt: instantOf(Date.parse(madeAt)) };
}

/**
 * Reads any other line. A record is proven to be one by making it.
 * @param now what stamps are not to be far ahead of
 */
export function parseLine(
  text: string,
  now: Instant,
): { row: ArchivedRow } | { end: number } | Faulty {
  const value = json(text);
  if (value === undefined) return { fault: 'not-json' };
  if (isTooDeep(value)) return { fault: 'not-a-record' };
  if (hasForbiddenKey(value)) return { fault: 'forbidden-key' };
  const { end, table, id, stamp, fields, later = {} } = fieldsIn(value) ?? {};
  if (isCount(end)) return { end };
  const all = fieldsIn(fields);
  const stamps = fieldsIn(later);
  const named = typeof table === 'string' && typeof id === 'string' && ID.test(id);
  if (!named || !isStamp(stamp) || !all || !stamps || !Object.values(stamps).every(isStamp)) {
    return { fault: 'not-a-record' };
  }
  if (!(tables as readonly string[]).includes(table)) {
    return { fault: 'unknown-table', detail: table.slice(0, 40) };
  }
  const row: ArchivedRow = {
    table: table as Table,
    id,
    stamp,
    fields: all as ArchivedRow['fields'],
    later: stamps as ArchivedRow['later'],
  };
  const latest: string = addDays(dateOf(now), 366);
  if ([row.stamp, ...Object.values(row.later)].some((at: string) => at > latest))
    return { fault: 'future' };
  return faultOf(row) ?? { row };
}

function faultOf(row: ArchivedRow): Faulty | undefined {
  try {
    return restoredRow(undefined, changesOf(row)) ? undefined : { fault: 'not-a-record' };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { fault: 'invalid-record', detail: wrongFields(error) };
  }
}

/** The names of the fields an invalid record has wrong, as far as they are known. */
function wrongFields({ cause }: AppError): string {
  return Array.isArray(cause) ? [...new Set(cause)].slice(0, 5).join(', ') : '';
}

function fieldsIn(value: unknown): { [field: string]: unknown } | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as { [field: string]: unknown }) : undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
