import { AppError } from '@/utils/core/error';
import type { SaidError } from './messages';

export function saidError(error: unknown): SaidError {
  if (!(error instanceof AppError)) return { detail: String(error) };
  const { code, message } = error;
  return { code, detail: message.startsWith(`${code}: `) ? message.slice(code.length + 2) : '' };
}

export function heardError({ code, detail }: SaidError): Error {
  return code ? new AppError(code, detail || undefined) : new Error(detail);
}
