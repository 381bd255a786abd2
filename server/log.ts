import type { Settings } from './settings';

export type Log = (level: 'info' | 'problem', what: string, more?: Record<string, unknown>) => void;

/**
 * JSON lines on standard output. Whoever logs passes no personal data: no address, name, e-mail, token
 * or record, and of a request the route's pattern instead of its path.
 */
export function createLog(setting: Settings['FICHA_LOG'], write = writeLine): Log {
  return (level, what, more = {}) => {
    if (setting === 'none' || (setting === 'problems' && level === 'info')) return;
    write(JSON.stringify({ at: new Date().toISOString(), level, what, ...more }));
  };
}

/** An error without its message, in which databases quote values. */
export function errorForLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, constraint, table } = error as {
    code?: string;
    constraint?: string;
    table?: string;
  };
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, code, constraint, table, stack: stack?.slice(0, 8) };
}

function writeLine(line: string): void {
  process.stdout.write(`${line}\n`);
}
