import type { AccountImportStore } from '../app/import/ports';
import type { Table } from '../core/record';
import type { Connection } from './idb-store/connection';
import { importReads } from './idb-store/import-reads';
import * as imports from './idb-store/imports';
import type { Passed } from './idb-store/passing';
import { takeBack } from './idb-store/taking-back';
import { newsVoice } from './news-voice';

export interface ImportStoreOptions {
  /** Of the channel the news go over. */
  name?: string;
  /** Milliseconds since 1970 in UTC. */
  now?: () => number;
}

/** The ImportStore over the connection of a store, so that no page loads it before it is asked for. */
export function importStore(
  connection: Connection,
  { name = 'ficha', now = Date.now }: ImportStoreOptions = {},
): AccountImportStore {
  const { tell, flush } = newsVoice(name);
  async function told(writing: Promise<imports.Kept>) {
    const { passed, counts } = await writing;
    tell(tablesOf(passed));
    return counts;
  }
  return {
    ...importReads(connection),
    begin: (job) => imports.begin(connection, job),
    write: (id, edits, to, fresh = [], onHandedOver = undefined) =>
      told(imports.writeEdits(connection, { id, to }, edits, fresh, now(), onHandedOver)),
    restore: (id, changes, to) => told(imports.writeChanges(connection, { id, to }, changes)),
    async end(id, state) {
      flush();
      await imports.end(connection, id, state);
    },
    jobs: () => imports.jobs(connection, now()),
    parts: (id) => imports.parts(connection, id),
    forget: (id) => imports.forget(connection, id),
    async takeBack(id, ids) {
      const taken = await takeBack(connection, id, ids, now());
      if (taken) tell(tablesOf(taken.passed));
      return taken?.to;
    },
  };
}

function tablesOf(passed: readonly Passed[]): Table[] {
  return [...new Set(passed.map(({ table }) => table))];
}
