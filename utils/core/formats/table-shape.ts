import { isEmailAddress } from '../email-address';

/** What may part the cells of a table. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Programs put lines of notes above their headers, but not whole pages. */
const NOTES_MAX = 20;

/** Spreadsheets may name it in a line of its own. @param start of the text */
export function statedDelimiter(start: string): Delimiter | undefined {
  const [, stated] = /^sep=([,;\t|])\r?\n/i.exec(start) ?? [];
  return stated as Delimiter | undefined;
}

/**
 * Which of some readings of the same text makes a table: most rows have as many cells as the header,
 * and there are many.
 */
export function likeliestDelimiter(
  readings: readonly { delimiter: Delimiter; rows: readonly string[][] }[],
): Delimiter {
  let best: Delimiter = ',';
  let most = 0;
  for (const { delimiter, rows } of readings) {
    const score = likelihood(rows);
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

function likelihood(rows: readonly string[][]): number {
  const start = headerPlace(rows);
  const said = rows.slice(start).filter((row) => row.some(Boolean));
  const columns = said[0]?.length ?? 0;
  if (columns < 2) return 0;
  const alike = said.filter((row) => row.length === columns).length / said.length;
  // Lines above the header are rare; far more often it is the header that is parted otherwise.
  return alike * alike * Math.log2(columns) * (start > firstSaid(rows) ? 0.5 : 1);
}

/** The row of the headers, counted from 0: the first in which more than a note stands. */
export function headerPlace(rows: readonly string[][]): number {
  const first = firstSaid(rows);
  const limit = Math.min(rows.length, first + NOTES_MAX);
  for (let at = first; at < limit; at++) {
    if (rows[at]!.filter((cell) => cell.trim() !== '').length > 1) return at;
  }
  return first;
}

function firstSaid(rows: readonly string[][]): number {
  const at = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  return at < 0 ? 0 : at;
}

/** Whether a first row is one of values already: nobody calls a column by an address. */
export function isRowOfValues(row: readonly string[]): boolean {
  return row.some(
    (cell) => isEmailAddress(cell) || /^(?:https?:\/\/|\+\d{2,3}[ \d]{6,}$)/i.test(cell.trim()),
  );
}

/** Names for columns: trimmed, and those without one as spreadsheets count them: A, B … AA. */
export function namedHeaders(row: readonly string[]): string[] {
  return row.map((cell, at) => cell.replace(/\s+/g, ' ').trim() || columnLetters(at));
}

export function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter;
}
