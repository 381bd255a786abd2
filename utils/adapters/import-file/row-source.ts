import type { RowSource } from '../../app/import/ports';
import type { RowPart } from '../../core/import/imported-row';
import type { Matching } from '../../core/import/matching';
import { problem } from '../../core/import/row-draft';
import { rowReader } from '../../core/import/row-reader';
import { cardParts } from './card-source';
import { textParts } from './file-text';
import { type TableLayout, tableLayout } from './table-opening';
import { tableRecords } from './table-records';

/** What an encoding has no character for. */
const NO_CHARACTER = '\ufffd';

/** The rows of a table that is matched, or the cards of a file of cards. */
export function rowSource(file: File, matching: Matching | undefined): RowSource {
  return {
    size: file.size,
    parts: () => (matching ? tableParts(file, matching) : cardParts(file)),
  };
}

async function* tableParts(file: File, matching: Matching): AsyncGenerator<RowPart> {
  const layout = await tableLayout(file);
  const read = rowReader(layout.headers, matching);
  for await (const records of tableRecords(textParts(file, layout.encoding), layout)) {
    const part: RowPart = { rows: [], problems: [...records.problems], read: records.read };
    for (const [at, cells] of records.rows.entries()) {
      const row = records.first + at;
      if (row <= layout.before) continue;
      if (records.endsOpen && at === records.rows.length - 1 && isCut(cells, layout)) {
        part.problems.push(problem(row, 'cut-off', undefined, cells[0]));
        continue;
      }
      const one = read(cells, row);
      if (!one) continue;
      if (one.row) part.rows.push(one.row);
      part.problems.push(...one.problems);
      const wrong = cells.findIndex((cell) => cell.includes(NO_CHARACTER));
      if (wrong >= 0) {
        part.problems.push(problem(row, 'encoding', layout.headers[wrong], cells[wrong]));
      }
    }
    yield part;
  }
}

function isCut(cells: readonly string[], { headers }: TableLayout): boolean {
  return cells.length < headers.length && cells.some((cell) => cell !== '');
}
