import type { Row } from '../change';
import { fieldsOf } from '../change';
import type { Table } from '../record';
import type { Instant } from '../time';

/** Raised only where an older Ficha would read a newer archive wrongly; see docs/archive.md. */
export const ARCHIVE_VERSION = 1;
export const ARCHIVE_MARK = 'archive';

/** The first line. */
export function archiveHead(madeAt: Instant): string {
  return JSON.stringify({ ficha: ARCHIVE_MARK, version: ARCHIVE_VERSION, madeAt });
}

/** One record with the stamps of its fields, be it deleted. */
export function archiveLine(table: Table, row: Row): string {
  const { id, stamp, later } = row;
  // A deleted record keeps its id among what remains of it.
  const { id: _, ...fields } = fieldsOf(row);
  const late = Object.keys(later).length > 0;
  return JSON.stringify({ table, id, stamp, fields, ...(late && { later }) });
}

/** The last line, by which a file that was cut off is known. @param records how many lines of records there are */
export function archiveEnd(records: number): string {
  return JSON.stringify({ end: records });
}
