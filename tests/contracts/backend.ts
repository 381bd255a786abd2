import { beforeEach, describe } from 'vitest';
import type { Backend } from '@/utils/app/sync/ports';
import { tellingNews } from './backend-news';
import { pulling } from './backend-pulling';
import { pushing } from './backend-pushing';
import { refusing } from './backend-refusing';

/** One workspace of a backend, empty for each test, seen by its members. */
export interface Team {
  ana: Backend;
  /** Another member of the same workspace. */
  ben: Backend;
  /** One who may only read. */
  reader: Backend;
  /** A member of another workspace of the same backend. */
  stranger: Backend;
  /** What the backend takes for the present; milliseconds since 1970. */
  now(): number;
  /** Ends Ana's session as if she had been removed. */
  removeAna(): Promise<void>;
}

export type Opened = () => Team;

/** What every Backend must do, whatever it is made of. */
export function describeBackend(name: string, open: () => Promise<Team>): void {
  describe(`Backend contract: ${name}`, () => {
    let team: Team;
    beforeEach(async () => {
      team = await open();
    });
    const opened = () => team;
    describe('pushing', () => pushing(opened));
    describe('refusing', () => refusing(opened));
    describe('pulling', () => pulling(opened));
    describe('news', () => tellingNews(opened));
  });
}
