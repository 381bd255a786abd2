import type { Activity } from '@/utils/core/activity';
import type { Relation } from '@/utils/core/relation';
import { organization, relation } from '../contracts/records';
import { openRaw } from './raw-database';

/** As every row was stamped in the store below. */
const STAMP = '2026-01-01T00:00:00.000Z-0000-0123456789abcdef';

/**
 * Leaves behind a store as the first version of Ficha made and filled it: with the account Lago, the
 * relations and the activities. Written out here, so that it stays as it was.
 */
export async function leaveVersion1(
  name: string,
  activities: readonly Activity[],
  relations: readonly Relation[] = [relation('r1', 'ana', 'lago', { role: 'Buyer' })],
): Promise<void> {
  const db = await openRaw(name, 1, makeStores);
  const tx = db.transaction(['account', 'relation', 'activity', 'outbox', 'meta'], 'readwrite');
  const put = (store: string, row: object) =>
    tx.objectStore(store).put({ stamp: STAMP, later: {}, ...row });
  const lago = organization('lago', {
    emails: ['hola@lago.example'],
    vatNumber: 'ESB12345678',
  });
  const found = { emails: ['hola@lago.example'], domains: [], names: ['lago'] };
  put('account', { id: 'lago', record: lago, ...found, words: ['lago', 'hola', 'example'] });
  tx.objectStore('outbox').put({
    table: 'account',
    id: 'lago',
    fields: Object.fromEntries(Object.keys(lago).map((field) => [field, STAMP])),
    oldest: STAMP,
  });
  for (const record of relations) put('relation', { id: record.id, record });
  for (const record of activities) {
    const { accountIds, at, id, kind, links } = record;
    const paid = record.kind === 'payment' && record.invoiceId ? [record.invoiceId] : [];
    put('activity', {
      id,
      record,
      places: accountIds.map((of) => `${of} ${at} ${id}`),
      kindPlaces: accountIds.map((of) => `${of} ${kind} ${at} ${id}`),
      linked: [...links, ...paid],
    });
  }
  put('activity', { id: 'gone', gone: 1, remains: { kind: 'estimate', number: '9' } });
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error);
  });
  db.close();
}

function makeStores(db: IDBDatabase): void {
  const made = ['account', 'relation', 'activity', 'member', 'category'].map((table) => {
    const store = db.createObjectStore(table, { keyPath: 'id' });
    store.createIndex('gone', 'gone');
    return store;
  });
  const [account, relations, activity] = made;
  for (const index of ['emails', 'domains', 'names', 'words']) {
    account!.createIndex(index, index, { multiEntry: true });
  }
  account!.createIndex('updatedAt', 'record.updatedAt');
  for (const index of ['contactId', 'organizationId']) {
    relations!.createIndex(index, `record.${index}`);
  }
  for (const index of ['places', 'kindPlaces', 'linked']) {
    activity!.createIndex(index, index, { multiEntry: true });
  }
  db.createObjectStore('outbox', { keyPath: ['table', 'id'] }).createIndex('oldest', 'oldest');
  db.createObjectStore('meta').put({ node: '0123456789abcdef', last: STAMP }, 'clock');
}
