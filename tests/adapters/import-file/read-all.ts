import { openFile } from '@/utils/adapters/import-file/open-file';
import { rowSource } from '@/utils/adapters/import-file/row-source';
import type { OpenedTable } from '@/utils/app/import/ports';
import type { ImportedRow, RowProblem } from '@/utils/core/import/imported-row';
import type { Matching } from '@/utils/core/import/matching';

export function fileOf(content: BlobPart | BlobPart[], name = 'people.csv'): File {
  return new File(Array.isArray(content) ? content : [content], name);
}

export interface AllRows {
  rows: ImportedRow[];
  problems: RowProblem[];
  read: number[];
}

/** All a file says; a table as it is guessed, or with the matching that is given. */
export async function readAll(file: File, matching?: Matching): Promise<AllRows> {
  const opened = await openFile(file);
  const all: AllRows = { rows: [], problems: [], read: [] };
  const guessed = opened.format === 'csv' ? opened.matching : undefined;
  for await (const { rows, problems, read } of rowSource(file, matching ?? guessed).parts()) {
    all.rows.push(...rows);
    all.problems.push(...problems);
    all.read.push(read);
  }
  return all;
}

export async function opened(file: File): Promise<OpenedTable> {
  const table = await openFile(file);
  if (table.format !== 'csv') throw new Error(`opened as ${table.format}`);
  return table;
}

export function namesOf({ rows }: AllRows): string[] {
  return rows.map(({ contact, organizations }) => {
    return contact?.name ?? organizations[0]?.account.name ?? '';
  });
}

export function faultsOf({ problems }: AllRows): string[] {
  return problems.map(({ row, fault }) => `${row} ${fault}`);
}
