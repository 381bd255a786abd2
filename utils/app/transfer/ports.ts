import type { Row } from '../../core/change';
import type { Faulty } from '../../core/formats/archive-parsing';
import type { Table } from '../../core/record';

/**
 * What archives are made of and restored into. Rejects as the `Store` does, and is of the same
 * records; whatever it writes is news to every context.
 */
export interface TransferStore {
  /**
   * A part of a table by id, deleted records included.
   * @param after the `last` of the part before
   * @param limit at least 1
   * @returns `last` where there may be more
   */
  rows(
    table: Table,
    after: string | undefined,
    limit: number,
  ): Promise<{ rows: Row[]; last?: string }>;
  /** In the order asked; `undefined` where there is none. */
  rowsOf(table: Table, ids: readonly string[]): Promise<(Row | undefined)[]>;
  /** Removes every record for good, without tombstones, and all that was made of them. */
  clear(): Promise<void>;
}

/** A file that is being made, part by part; never held as one text. */
export interface FileSink {
  /** @param text what comes next */
  write(text: string): void;
  /** Hands the file to the user. */
  save(): void;
}

/** A line without its end, or why it is none. */
export type FileLine = string | Faulty;

/** A file of lines that the user has chosen. */
export interface LineFile {
  name: string;
  /** Bytes. */
  size: number;
  /**
   * From the beginning, some lines at a time.
   * @returns with `read`, the bytes up to there; rejects with AppError `store-failed`
   */
  lines(): AsyncIterable<{ lines: FileLine[]; read: number }>;
}

/** How whoever waits sees how far it is, and ends it. */
export interface Steering {
  /** @param part from 0 to 1 */
  onPart(part: number): void;
  /** Asked between two batches. */
  stopped(): boolean;
}
