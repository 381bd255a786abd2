import { describe } from 'vitest';
import { hasPostgres, type Kind } from './database';

/** The same tests on both databases; those on PostgreSQL are skipped where it is not installed. */
export function onBoth(what: string, tests: (kind: Kind) => void): void {
  describe(`${what} on PGlite`, () => tests('PGlite'));
  onPostgres(what, () => tests('PostgreSQL'));
}

export function onPostgres(what: string, tests: () => void): void {
  describe.skipIf(!hasPostgres)(`${what} on PostgreSQL`, tests);
}
