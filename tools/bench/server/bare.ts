import type { Change } from '../../../utils/core/change';
import { batches } from './records';

/** Runs a statement, whatever database it is. */
export type Query = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;

/** As long as the server's ids of workspaces, or its keys would be longer than those it is measured by. */
const WORKSPACE = '3f0c8a52-7b1d-4c0e-9d55-6a2f1e9b7c04';

/** Seconds that the database itself takes for rows of the same content and keys, without any server. */
export interface Bare {
  insert: number;
  select: number;
}

/** One insert with many rows for each batch, each its own transaction; then all rows by key in pages. */
export async function bare(query: Query, changes: readonly Change[], size: number, page: number) {
  await query(`create table bare (
    workspace_id text, table_name text, id text, seq bigint, "row" json,
    primary key (workspace_id, table_name, id))`);
  await query('create unique index bare_seq on bare (workspace_id, seq)');
  let seq = 0;
  const start = performance.now();
  for (const batch of batches(changes, size)) {
    const rows = batch.map(({ id, stamp, fields }) => {
      return JSON.stringify({ id, stamp, record: { ...fields, id }, later: {} });
    });
    await query(
      `insert into bare select '${WORKSPACE}', 'account', given.id, given.seq, given."row"::json
       from unnest($1::text[], $2::bigint[], $3::text[]) as given(id, seq, "row")`,
      [batch.map(({ id }) => id), batch.map(() => ++seq), rows],
    );
  }
  const insert = (performance.now() - start) / 1_000;
  const again = performance.now();
  for (let since = 0; since < changes.length; since += page) {
    const text = `select seq, table_name, "row" from bare
      where workspace_id = '${WORKSPACE}' and seq > $1 order by seq limit $2`;
    await query(text, [since, page]);
  }
  const select = (performance.now() - again) / 1_000;
  await query('drop table bare');
  return { insert, select } satisfies Bare;
}
