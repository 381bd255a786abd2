import type {
  ImportCheck,
  ImportJob,
  ImportPlan,
  ImportReport,
  OpenedFile,
} from '@/utils/app/import/ports';
import type { Steering } from '@/utils/app/transfer/ports';

/**
 * Reads files and writes what they say, beside the page. Every method rejects with an AppError:
 * `bad-file` where a file is none that it knows, and those of the store.
 */
export interface Importer {
  /** From now on the others are about this file. */
  open(file: File): Promise<OpenedFile>;
  /** Writes nothing. @returns `undefined` where it was stopped */
  check(plan: ImportPlan, steering: Steering): Promise<ImportCheck | undefined>;
  run(plan: ImportPlan, steering: Steering): Promise<ImportReport>;
  /** Resolves when no import of any tab is running. */
  afterOthers(): Promise<void>;
  /** Imports of the last day and those that have not come to their end, newest first. */
  jobs(): Promise<ImportJob[]>;
  /** Goes on where the browser ended in the middle, from its own copy of the file. */
  resume(id: string, steering: Steering): Promise<ImportReport>;
  /** Takes back whatever nobody has changed since. @returns how many records it took back and how many it left */
  undo(id: string, steering: Steering): Promise<{ undone: number; left: number }>;
  /** What is written stays; it can no longer go on or be taken back. */
  forget(id: string): Promise<void>;
  close(): void;
}
