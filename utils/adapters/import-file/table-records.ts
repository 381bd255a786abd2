import Papa from 'papaparse';
import type { RowProblem } from '../../core/import/imported-row';
import { problem } from '../../core/import/row-draft';
import type { TextPart } from './file-text';
import { SkippedRecord } from './skipped-record';

export interface TableText {
  delimiter: string;
  newline: '\n' | '\r';
}

/** Records of a table in their order; `rows` begins with the record `first`, counted from 1. */
export interface RecordPart {
  first: number;
  rows: string[][];
  problems: RowProblem[];
  read: number;
  /** Whether the last row is the file's last and no line end is behind it. */
  endsOpen: boolean;
}

/** In UTF-16 units. A longer record is read past without being held. */
const LONGEST = 1_000_000;

/** Old programs of the Macintosh end lines so; where there is any other line end, it is that. */
export function newlineOf(start: string): TableText['newline'] {
  return start.includes('\r') && !start.includes('\n') ? '\r' : '\n';
}

/** The whole records at the start of a text. @param isWhole whether nothing comes after it */
export function recordsOf(
  text: string,
  { delimiter, newline }: TableText,
  isWhole: boolean,
  preview = 0,
): { rows: string[][]; end: number; unclosed: boolean } {
  const parser = new Papa.Parser({ delimiter, newline, preview });
  const { data, errors, meta } = parser.parse(text, 0, !isWhole) as Papa.ParseResult<string[]>;
  if (newline === '\n') for (const row of data) withoutReturn(row);
  const unclosed = errors.some(({ code }) => code === 'MissingQuotes');
  return { rows: data, end: meta.cursor, unclosed };
}

/** Line ends of Windows: half of each stays with the last cell. */
function withoutReturn(row: string[]): void {
  const last = row.at(-1);
  if (last?.endsWith('\r')) row[row.length - 1] = last.slice(0, -1);
}

/** Parses a table as its text comes; holds no more of it than one record. */
export async function* tableRecords(
  parts: AsyncIterable<TextPart>,
  table: TableText,
): AsyncGenerator<RecordPart> {
  let rest = '';
  let first = 1;
  let skipped: SkippedRecord | undefined;
  for await (const { text, read, isLast } of parts) {
    const part: RecordPart = { first, rows: [], problems: [], read, endsOpen: false };
    rest = skipped ? skipped.take(text) : rest + text;
    if (skipped && (skipped.ended || isLast)) {
      part.problems.push(problem(first, skipped.fault, undefined, skipped.start));
      skipped = undefined;
      first += 1;
      part.first = first;
    }
    if (!skipped && rest !== '') {
      const { rows, end, unclosed } = recordsOf(rest, table, isLast);
      first += rows.length;
      if (unclosed) {
        const [start = ''] = rows.pop() ?? [];
        part.problems.push(problem(first - 1, 'unclosed-quote', undefined, start));
      }
      part.rows = rows;
      part.endsOpen = isLast && !rest.endsWith(table.newline) && !unclosed;
      rest = isLast ? '' : rest.slice(end);
      if (rest.length > LONGEST) {
        skipped = new SkippedRecord(rest, table.newline);
        rest = '';
      }
    }
    yield part;
  }
}
