import type { HistoryQuery, News, Store } from '@/utils/app/ports';
import type { Account } from '@/utils/core/account';
import type { Activity } from '@/utils/core/activity';
import type { Change } from '@/utils/core/change';
import { advance, byRecord, type Clock, type Held, stampEdits, take } from '@/utils/core/door';
import { AppError } from '@/utils/core/error';
import { isSampleId } from '@/utils/core/ids';
import { accountKeys, activityKeys } from '@/utils/core/keys';
import { compareText, mainRelationFirst, oldestAccountFirst } from '@/utils/core/order';
import { pendingChanges } from '@/utils/core/outbox';
import { type Records, type Table, tables } from '@/utils/core/record';
import { bestMatches, queryWords } from '@/utils/core/word-search';

type Kept = { [T in Table]: Map<string, Held> };

/** A Store that keeps everything in maps; what comes out is a copy, as from IndexedDB. */
export function createMemoryStore(options: { now?: () => number } = {}): Store {
  const { now = Date.now } = options;
  const kept = Object.fromEntries(tables.map((table) => [table, new Map()])) as unknown as Kept;
  const listeners = new Set<(news: News) => void>();
  let clock: Clock = { node: 'memory' };
  let closed = false;

  function records<T extends Table>(table: T): Records[T][] {
    const rows = [...kept[table].values()].map((held) => held.row?.record as Records[T]);
    return rows.filter(Boolean).sort((a, b) => compareText(a.id, b.id));
  }

  function write(changes: readonly Change[], own: boolean): void {
    const taken = byRecord(changes).flatMap((group) => {
      const { table, id } = group[0]!;
      const held = kept[table].get(id) ?? { row: undefined, waiting: undefined };
      const after = take(held, structuredClone(group), own);
      return after ? [{ table, id, after }] : [];
    });
    clock = advance(clock, changes);
    for (const { table, id, after } of taken) kept[table].set(id, after);
    tell(taken);
  }

  function tell(touched: { table: Table; id: string }[]): void {
    if (touched.length === 0) return;
    const ids = touched.length > 200 ? undefined : touched.map(({ id }) => id);
    const news = { tables: [...new Set(touched.map(({ table }) => table))], ids };
    for (const listener of [...listeners]) {
      try {
        listener(news);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  async function answer<T>(work: () => T): Promise<T> {
    if (closed) throw new AppError('store-closed');
    return structuredClone(work());
  }

  return {
    get: (table, id) => answer(() => records(table).find((one) => one.id === id)),
    getMany: (table, ids) =>
      answer(() => ids.map((id) => records(table).find((one) => one.id === id))),
    all: (table) => answer(() => records(table)),
    count: (table) => answer(() => records(table).length),
    accountsBy: (key, value) =>
      answer(() =>
        records('account')
          .filter((account) => accountKeys(account)[key].includes(value))
          .sort(oldestAccountFirst),
      ),
    searchAccounts: (text, limit) =>
      answer(() => {
        const words = queryWords(text);
        const accounts = words.length > 0 ? records('account') : [];
        const candidates = accounts.map((account) => ({
          account,
          words: accountKeys(account).words,
        }));
        return bestMatches(candidates, words, limit);
      }),
    recentAccounts: (limit) =>
      answer(() => records('account').sort(latestFirst).slice(0, Math.max(0, limit))),
    nameEntries: () =>
      answer(() =>
        records('account')
          .flatMap((account) =>
            accountKeys(account).names.map((key) => ({ key, accountId: account.id })),
          )
          .sort((a, b) => compareText(a.key, b.key) || compareText(a.accountId, b.accountId)),
      ),
    relationsOf: (accountId) =>
      answer(() =>
        records('relation')
          .filter((one) => one.contactId === accountId || one.organizationId === accountId)
          .sort(mainRelationFirst),
      ),
    history: (accountId, query) =>
      answer(() =>
        inOrder(
          records('activity').filter((one) => one.accountIds.includes(accountId)),
          query,
        ),
      ),
    linkingTo: (id) =>
      answer(() =>
        records('activity')
          .filter((one) => activityKeys(one).linked.includes(id))
          .sort(byPlace),
      ),
    edit: (edits) => answer(() => write(stampEdits(edits, clock, now()), true)),
    apply: (changes) => answer(() => write(changes, false)),
    pending: (limit) =>
      answer(() =>
        tables
          .flatMap((table) => [...kept[table].values()])
          .flatMap(({ row, waiting }) => (row && waiting ? pendingChanges(waiting, row) : []))
          .sort((a, b) => compareText(a.stamp, b.stamp))
          .slice(0, Math.max(0, limit)),
      ),
    dropSample: () =>
      answer(() => {
        const gone = tables.flatMap((table) =>
          [...kept[table].keys()].filter(isSampleId).map((id) => ({ table, id })),
        );
        for (const { table, id } of gone) kept[table].delete(id);
        tell(gone);
      }),
    onNews(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      closed = true;
      listeners.clear();
    },
  };
}

function inOrder(activities: Activity[], query: HistoryQuery): Activity[] {
  const { kind, before, from, after, order, limit } = query;
  const turn = order === 'newest-first' ? -1 : 1;
  return activities
    .filter((one) => !kind || one.kind === kind)
    .filter((one) => before === undefined || one.at < before)
    .filter((one) => from === undefined || one.at >= from)
    .filter((one) => !after || turn * byPlace(one, after) > 0)
    .sort((a, b) => turn * byPlace(a, b))
    .slice(0, Math.max(0, limit));
}

function byPlace(a: Activity, b: Activity): number {
  return compareText(a.at, b.at) || compareText(a.id, b.id);
}

function latestFirst(a: Account, b: Account): number {
  return compareText(b.updatedAt, a.updatedAt) || compareText(b.id, a.id);
}
