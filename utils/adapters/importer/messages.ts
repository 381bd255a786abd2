import type { ImportPlan } from '@/utils/app/import/ports';
import type { ErrorCode } from '@/utils/core/error';

/** What a page asks of the worker that imports. */
export type Ask =
  | { open: File }
  | { check: ImportPlan }
  | { run: ImportPlan }
  | { jobs: true }
  | { resume: string }
  | { undo: string }
  | { forget: string };

/** Each asking has a number, by which it is answered and stopped. */
export type ToWorker = { call: number; ask: Ask } | { stop: number };

/** An error as it goes over; the class does not. */
export interface SaidError {
  code?: ErrorCode;
  detail: string;
}

export type FromWorker =
  /** From 0 to 1; some times a second at most. */
  | { call: number; part: number }
  | { call: number; answer: unknown }
  | { call: number; failed: SaidError };
