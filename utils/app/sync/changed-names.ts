import type { Json } from '../../core/change';
import type { CustomField } from '../../core/custom-field';
import type { AccountId, ActivityId } from '../../core/ids';
import type { Pipeline } from '../../core/pipeline';
import type { Table } from '../../core/record';
import type { ToldChange } from '../../core/sync/told-change';
import type { Store } from '../ports';

/** What the ids in a record's history stand for, as far as this browser knows it. */
export interface ChangedNames {
  /** Of members, categories, accounts and activities, by id. */
  names: ReadonlyMap<string, string>;
  /** The member at this keyboard. */
  me?: string;
  fields: ReadonlyMap<string, CustomField>;
  pipelines: readonly Pipeline[];
  /** In which the record's lines are. */
  currency?: string;
}

export async function changedNames(
  store: Store,
  of: { table: Table; id: string },
  changes: readonly ToldChange[],
): Promise<ChangedNames> {
  const accounts = idsIn(changes, ['accountIds']).concat(changes.flatMap(({ into }) => into ?? []));
  const activities = idsIn(changes, ['links', 'invoiceId']);
  const [members, categories, fields, pipelines, ...found] = await Promise.all([
    store.all('member'),
    store.all('category'),
    store.all('field'),
    store.all('pipeline'),
    store.getMany('account', accounts as AccountId[]),
    store.getMany('activity', activities as ActivityId[]),
    of.table === 'activity' ? store.get('activity', of.id) : undefined,
  ]);
  const [namedAccounts, namedActivities, record] = found;
  const me = members.find((one) => one.me)?.id;
  const currency = record && 'currency' in record ? record.currency : undefined;
  return {
    names: new Map<string, string>([
      ...[...members, ...categories].map(({ id, name }): [string, string] => [id, name]),
      ...namedAccounts.flatMap((one): [string, string][] => (one ? [[one.id, one.name]] : [])),
      ...namedActivities.flatMap((one): [string, string][] => (one ? [[one.id, one.title]] : [])),
    ]),
    fields: new Map(fields.map((one) => [one.id as string, one])),
    pipelines,
    ...(me && { me }),
    ...(currency && { currency }),
  };
}

function idsIn(changes: readonly ToldChange[], fields: readonly string[]): string[] {
  const values = changes
    .flatMap((change) => change.fields)
    .filter(({ field }) => fields.includes(field))
    .flatMap(({ value, before, conflict }): (Json | undefined)[] => [
      value,
      before,
      conflict?.with.value,
    ]);
  return [...new Set(values.flat().filter((id) => typeof id === 'string'))];
}
