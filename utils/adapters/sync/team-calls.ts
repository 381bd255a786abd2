import { AppError, type ErrorCode } from '@/utils/core/error';
import { BackendError, type BackendFailure } from '@/utils/core/sync/failure';

/** What a page asks of its worker; each asking has a number, by which it is answered. */
export interface TeamCall {
  call: number;
  name: string;
  args: unknown[];
}

/** An error as it goes over; the class does not. */
interface SaidFault {
  app?: ErrorCode;
  backend?: BackendFailure;
  detail?: string;
}

export type TeamAnswer = { call: number; answer: unknown } | { call: number; fault: SaidFault };

export function saidFault(error: unknown): SaidFault {
  const { message } = error as Error;
  if (error instanceof AppError) {
    // Its message begins with its code.
    return { app: error.code, detail: message.slice(error.code.length + 2) };
  }
  if (!(error instanceof BackendError)) return { detail: message };
  const { code, detail } = error;
  return { backend: code, ...(detail !== undefined && { detail }) };
}

export function heardFault({ app, backend, detail }: SaidFault): Error {
  if (app) return new AppError(app, detail || undefined);
  return backend ? new BackendError(backend, detail) : new Error(detail);
}
