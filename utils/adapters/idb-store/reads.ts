import type { Store } from '@/utils/app/ports';
import { inHistoryOrder, mainRelationFirst, oldestAccountFirst } from '@/utils/core/order';
import type { Connection } from './connection';
import { lastRows } from './newest';
import { recordOf, recordsOf } from './rows';

type Reads = Pick<
  Store,
  | 'get'
  | 'getMany'
  | 'all'
  | 'slice'
  | 'count'
  | 'accountsBy'
  | 'recentAccounts'
  | 'relationsOf'
  | 'usedRoles'
  | 'linkingTo'
>;

export function reads({ read }: Connection): Reads {
  return {
    get: (table, id) => read([table], async (tx) => recordOf(await tx.objectStore(table).get(id))),

    getMany: (table, ids) =>
      read([table], async (tx) => {
        const rows = tx.objectStore(table);
        return (await Promise.all(ids.map((id) => rows.get(id)))).map((row) => recordOf(row));
      }),

    all: (table) => read([table], async (tx) => recordsOf(await tx.objectStore(table).getAll())),

    slice: (table, after, limit) =>
      read([table], async (tx) => {
        const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
        const rows = await tx.objectStore(table).getAll(range, limit);
        const last = rows.length < limit ? undefined : rows.at(-1)?.id;
        return { records: recordsOf(rows), ...(last !== undefined && { last }) };
      }),

    count: (table) =>
      read([table], async (tx) => {
        const rows = tx.objectStore(table);
        const [all, gone] = await Promise.all([rows.count(), rows.index('gone').count()]);
        return all - gone;
      }),

    accountsBy: (key, value) =>
      read(['account'], async (tx) => {
        const rows = await tx.objectStore('account').index(key).getAll(value);
        return recordsOf<'account'>(rows).sort(oldestAccountFirst);
      }),

    recentAccounts: (limit) =>
      read(['account'], async (tx) => {
        if (limit <= 0) return [];
        const latest = tx.objectStore('account').index('updatedAt');
        return recordsOf<'account'>(await lastRows(latest, null, limit));
      }),

    relationsOf: (accountId) =>
      read(['relation'], async (tx) => {
        const rows = tx.objectStore('relation');
        const found = await Promise.all([
          rows.index('contactId').getAll(accountId),
          rows.index('organizationId').getAll(accountId),
        ]);
        const distinct = new Map(recordsOf<'relation'>(found.flat()).map((one) => [one.id, one]));
        return [...distinct.values()].sort(mainRelationFirst);
      }),

    usedRoles: () =>
      read(['relation'], async (tx) => {
        const roles: string[] = [];
        const index = tx.objectStore('relation').index('role');
        let cursor = await index.openKeyCursor(null, 'nextunique');
        while (cursor) {
          if (cursor.key) roles.push(cursor.key);
          cursor = await cursor.continue();
        }
        return roles;
      }),

    linkingTo: (id) =>
      read(['activity'], async (tx) => {
        const rows = await tx.objectStore('activity').index('linked').getAll(id);
        return recordsOf<'activity'>(rows).sort(inHistoryOrder);
      }),
  };
}
