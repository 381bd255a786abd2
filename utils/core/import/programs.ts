import type { Account } from '../account';
import { ADDRESS_BOOK_TABLES } from './address-book-tables';
import { CRM_TABLES } from './crm-tables';
import type { ColumnMatch, SourceProgram } from './matching';

/** A recognised table with what each of its columns is, where the program says so. */
export interface Recognised {
  program: SourceProgram;
  kind: Account['kind'];
  columns: (ColumnMatch | undefined)[];
}

/** @param keys `headerKey`s in their order */
export function recognise(keys: readonly string[]): Recognised | undefined {
  const present = new Set(keys);
  const table = [...CRM_TABLES, ...ADDRESS_BOOK_TABLES].find(({ has }) =>
    has.every((some) => some.split('|').some((key) => present.has(key))),
  );
  if (!table) return undefined;
  return {
    program: table.program,
    kind: table.kind,
    columns: keys.map((key, at) => {
      const column = table.column?.(at, keys);
      if (column) return column;
      const own =
        table.columns && Object.hasOwn(table.columns, key) ? table.columns[key] : undefined;
      if (own) return typeof own === 'string' ? { target: own } : own;
      return table.ignored?.test(key) ? { target: 'ignored' } : undefined;
    }),
  };
}
