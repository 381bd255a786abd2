import type { Account } from '../account';
import type { ColumnMatch, SourceProgram, Target } from './matching';

/** A table of a program, known by its headers; keys are `headerKey`s. */
export interface KnownTable {
  program: SourceProgram;
  kind: Account['kind'];
  /** One of each line must be there. */
  has: string[];
  /** Columns that say something else than their names would elsewhere. */
  columns?: { [key: string]: Target | ColumnMatch };
  /** Counts, dates and ids that only the program needs. */
  ignored?: RegExp;
  column?: (at: number, keys: readonly string[]) => ColumnMatch | undefined;
}
