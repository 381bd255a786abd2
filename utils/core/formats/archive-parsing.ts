import * as v from 'valibot';
import type { Json } from '../change';
import { AppError } from '../error';
import type { Table } from '../record';
import { isStamp, type Stamp } from '../stamp';
import { tables } from '../tables';
import { addDays, dateOf, type Instant } from '../time';
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

const head = v.object({
  ficha: v.literal(ARCHIVE_MARK),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
});
const ending = v.object({ end: v.pipe(v.number(), v.integer(), v.minValue(0)) });
const stamp = v.custom<Stamp>(isStamp);
const recordLine = v.object({
  table: v.string(),
  // As in the schemas of records, which do not look at deleted ones.
  id: v.pipe(v.string(), v.regex(/^[\w.:-]{1,100}$/)),
  stamp,
  fields: v.record(
    v.string(),
    v.custom<Json>((value) => value !== undefined),
  ),
  later: v.optional(v.record(v.string(), stamp), {}),
});

/** Reads the first line. A version that is not known is told before anything else about the line. */
export function parseHead(text: string): Head {
  const read = v.safeParse(
    v.looseObject({ ficha: head.entries.ficha, version: head.entries.version }),
    json(text),
  );
  if (!read.success) return { fault: 'no-archive' };
  const { version } = read.output;
  if (version > ARCHIVE_VERSION) return { fault: 'newer', detail: String(version) };
  const whole = v.safeParse(head, read.output);
  if (!whole.success) return { fault: 'no-archive' };
  return { madeAt: whole.output.madeAt as Instant };
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
  const end = v.safeParse(ending, value);
  if (end.success) return end.output;
  const line = v.safeParse(recordLine, value);
  if (!line.success) return { fault: 'not-a-record' };
  const { table } = line.output;
  if (!(tables as readonly string[]).includes(table)) {
    return { fault: 'unknown-table', detail: table.slice(0, 40) };
  }
  const row = { ...line.output, table: table as Table };
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
export function wrongFields({ cause }: AppError): string {
  const issues = Array.isArray(cause) ? (cause as v.BaseIssue<unknown>[]) : [];
  return [...new Set(issues.map((issue) => v.getDotPath(issue) ?? '?'))].slice(0, 5).join(', ');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
