import { fieldsOf, type Row } from '../../utils/core/change';
import { changesOf } from '../../utils/core/formats/archived-row';
import type { Table } from '../../utils/core/record';

/** How JSON.stringify writes the end of a row of which no field was set after it was made. */
const MADE_AT_ONCE = /,"stamp":"([^"\\]+)","later":\{\}\}$/;
const UNKNOWN = ',"unknown":{';
const NO_CUSTOM = ',"custom":{}';

/**
 * The changes that make a record again, as JSON texts parted by commas. Most records were made at once
 * and not touched since: their row has the change's fields word for word, so it is not read and
 * written again, which costs several times what the database does.
 * @param row as `keep` has written it
 */
export function changesText({ table, id, row }: { table: Table; id: string; row: string }): string {
  return copied(table, id, row) ?? written(table, id, JSON.parse(row) as Row);
}

function copied(table: Table, id: string, row: string): string | undefined {
  const head = `{"id":"${id}","record":`;
  const [end, stamp] = row.startsWith(head) ? (MADE_AT_ONCE.exec(row.slice(-180)) ?? []) : [];
  // Within a JSON string the quotes would have backslashes, so this is a key, wherever it stands.
  if (!end || row.includes(UNKNOWN)) return undefined;
  const record = row.slice(head.length, -end.length).replace(NO_CUSTOM, '');
  // The fields of a user's own are changes of their own names.
  if (record.includes('"custom":')) return undefined;
  return `{"table":"${table}","id":"${id}","stamp":"${stamp}","fields":${record}}`;
}

function written(table: Table, id: string, { stamp, later, ...row }: Row): string {
  const changes = changesOf({
    table,
    id,
    stamp,
    later,
    fields: fieldsOf({ ...row, stamp, later }),
  });
  return changes.map((change) => JSON.stringify(change)).join();
}
