/** What stands in a cell; numbers and booleans are never taken for formulas. */
export type Cell = string | number | boolean | undefined;

/** By which programs know UTF-8. */
export const CSV_START = '\ufeff';

/**
 * Spreadsheets take a text that begins like this for a formula (OWASP, CSV injection). What begins with
 * apostrophes before it gets one more as well, so that one can be taken off again when it is read.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NEGATIVE = /^-\d+(\.\d+)?$/;

/** One row with its end, as in RFC 4180. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  const text = harmless(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An apostrophe before it makes a spreadsheet show a formula instead of running it. */
function harmless(text: string): string {
  return FORMULA.test(text) && !PLAIN_NEGATIVE.test(text) ? `'${text}` : text;
}

/** A cell's text without the apostrophe that made it harmless. */
export function unguarded(text: string): string {
  return text.charCodeAt(0) === APOSTROPHE && FORMULA.test(text) ? text.slice(1) : text;
}

const APOSTROPHE = 39;
