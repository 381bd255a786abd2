import type { OpenedTable } from '../../app/import/ports';
import { AppError } from '../../core/error';
import {
  columnLetters,
  DELIMITERS,
  headerPlace,
  isRowOfValues,
  likeliestDelimiter,
  namedHeaders,
  statedDelimiter,
} from '../../core/formats/table-shape';
import type { TextEncoding } from '../../core/formats/text-encoding';
import { guessedMatching } from '../../core/import/guessed-matching';
import { encodingOf, startOf } from './file-text';
import { newlineOf, recordsOf, type TableText } from './table-records';

/** In bytes: the headers and enough rows to guess by. */
const START = 512 * 1024;
const GUESSED_BY = 200;
const SHOWN = 20;
/** No program writes more; a table of more is no list of accounts. */
const MOST_COLUMNS = 1_000;

/** How a table is read. */
export interface TableLayout extends TableText {
  encoding: TextEncoding;
  headers: string[];
  /** How many rows stand before the first account. */
  before: number;
  /** The first of them. */
  rows: string[][];
}

/** @throws AppError `bad-file` where it has no headers, or more than any list of accounts */
export async function tableLayout(file: Blob): Promise<TableLayout> {
  const encoding = await encodingOf(file);
  const start = await startOf(file, encoding, START);
  const isWhole = file.size <= START;
  const newline = newlineOf(start);
  const read = (delimiter: string, count: number) =>
    recordsOf(start, { delimiter, newline }, isWhole, count).rows;
  const stated = statedDelimiter(start);
  const delimiter =
    stated ??
    likeliestDelimiter(DELIMITERS.map((one) => ({ delimiter: one, rows: read(one, 50) })));
  const rows = read(delimiter, GUESSED_BY);
  const place = headerPlace(rows);
  const header = rows[place];
  if (!header?.some((cell) => cell.trim() !== '')) throw new AppError('bad-file', 'no headers');
  if (header.length > MOST_COLUMNS) {
    throw new AppError('bad-file', `${header.length} columns`);
  }
  const bare = isRowOfValues(header);
  const before = bare ? place : place + 1;
  return {
    encoding,
    delimiter,
    newline,
    headers: bare ? header.map((_, at) => columnLetters(at)) : namedHeaders(header),
    before,
    rows: rows.slice(before).filter((row) => row.some((cell) => cell.trim() !== '')),
  };
}

/** Opens a table to be matched. @throws AppError `bad-file`, `store-failed` */
export async function openTable(file: Blob): Promise<OpenedTable> {
  const { encoding, delimiter, headers, rows } = await tableLayout(file);
  const even = rows.map((row) => headers.map((_, at) => row[at] ?? ''));
  return {
    format: 'csv',
    encoding,
    delimiter,
    headers,
    sample: even.slice(0, SHOWN),
    ...guessedMatching(headers, even),
  };
}
