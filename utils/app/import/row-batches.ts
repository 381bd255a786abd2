import type { ImportedRow, RowPart, RowProblem } from '../../core/import/imported-row';
import type { Advance, RowSource } from './ports';

/** Rows that are written together. */
export interface RowBatch {
  rows: ImportedRow[];
  /** Of the reading. */
  problems: RowProblem[];
  to: Advance;
}

/**
 * The rows of a file in batches of about one size, beginning after a row.
 * @param size rows
 */
export async function* rowBatches(
  source: RowSource,
  size: number,
  after: Advance = { lastRow: 0, read: 0 },
): AsyncGenerator<RowBatch> {
  let to = after;
  let pending: RowBatch = { rows: [], problems: [], to };
  for await (const part of source.parts()) {
    const { rows, problems } = since(part, after.lastRow);
    pending.problems.push(...problems);
    for (let from = 0; from < rows.length; ) {
      const taken = rows.slice(from, from + size - pending.rows.length);
      for (const row of taken) pending.rows.push(row);
      from += taken.length;
      to = {
        lastRow: taken.at(-1)!.row,
        read: Math.max(to.read, from < rows.length ? 0 : part.read),
      };
      if (pending.rows.length < size) continue;
      yield { ...pending, to };
      pending = { rows: [], problems: [], to };
    }
    // Where nothing can be made of any row, people still see how far it is.
    to = { ...to, read: Math.max(to.read, part.read) };
    pending.to = to;
    if (pending.rows.length === 0 && pending.problems.length >= size) {
      yield pending;
      pending = { rows: [], problems: [], to };
    }
  }
  if (pending.rows.length > 0 || pending.problems.length > 0) yield { ...pending, to };
}

function since({ rows, problems }: RowPart, last: number): Pick<RowPart, 'rows' | 'problems'> {
  if (last === 0) return { rows, problems };
  return {
    rows: rows.filter(({ row }) => row > last),
    problems: problems.filter(({ row }) => row > last),
  };
}
