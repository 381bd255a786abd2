import type { HistoryQuery, KeptBytes, NameEntry, NameStore, News, Store } from '@/utils/app/ports';
import type { Account } from '@/utils/core/account';
import type { Activity, ActivityKind, Paper } from '@/utils/core/activity';
import { activityKinds } from '@/utils/core/activity-kinds';
import type { Change } from '@/utils/core/change';
import {
  advance,
  byRecord,
  type Clock,
  type Held,
  stampBeginnings,
  stampEdits,
  take,
} from '@/utils/core/door';
import { AppError } from '@/utils/core/error';
import { type AccountId, isSampleId } from '@/utils/core/ids';
import { accountKeys, activityKeys } from '@/utils/core/keys';
import type { PackedBytes } from '@/utils/core/match/name-collector';
import { isOpen, isPayment } from '@/utils/core/open';
import {
  compareText,
  inHistoryOrder,
  mainRelationFirst,
  oldestAccountFirst,
} from '@/utils/core/order';
import { pendingChanges } from '@/utils/core/outbox';
import { numberKey } from '@/utils/core/paper-number';
import type { Records, Table } from '@/utils/core/record';
import { tables } from '@/utils/core/tables';
import { bestMatches, queryWords, similarMatches } from '@/utils/core/word-search';

export type Kept = { [T in Table]: Map<string, Held> };

/** What a memory store is made of, for what shares its records. */
export interface Inside {
  kept: Kept;
  /** Puts what a write came to, and what the clock has seen, in one step. */
  put(taken: { table: Table; id: string; after: Held }[], seen: readonly Change[]): void;
  /** Rejects once the store is closed; what comes out is a copy. */
  answer<T>(work: () => T): Promise<T>;
}

interface Names {
  packed?: PackedBytes;
  at: number;
  since: number;
  changed: Map<string, number>;
}

function nameEntries(account: Account): NameEntry[] {
  return accountKeys(account).names.map((key) => ({ key, accountId: account.id }));
}

function namesIn(held: Held | undefined): string {
  const account = held?.row?.record as Account | undefined;
  return account ? accountKeys(account).names.join('\n') : '';
}

interface MemoryOptions {
  now?: () => number;
  /** Of its stamps. */
  node?: string;
}

/** A Store that keeps everything in maps; what comes out is a copy, as from IndexedDB. */
export function createMemoryStore(options?: MemoryOptions): Store & NameStore;
export function createMemoryStore<More>(
  options: MemoryOptions,
  more: (inside: Inside) => More,
): Store & NameStore & More;
export function createMemoryStore(
  options: MemoryOptions = {},
  more: (inside: Inside) => object = () => ({}),
): Store & NameStore {
  const { now = Date.now, node = 'memory' } = options;
  const kept = Object.fromEntries(tables.map((table) => [table, new Map()])) as unknown as Kept;
  const listeners = new Set<(news: News) => void>();
  let clock: Clock = { node };
  const names: Names = { at: 0, since: 0, changed: new Map() };
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
    put(taken, changes);
  }

  function put(taken: { table: Table; id: string; after: Held }[], seen: readonly Change[]): void {
    clock = advance(clock, seen);
    const renamed = taken.filter(
      ({ table, id, after }) =>
        table === 'account' && namesIn(kept[table].get(id)) !== namesIn(after),
    );
    for (const { table, id, after } of taken) kept[table].set(id, after);
    noteRenamed(renamed.map(({ id }) => id));
    tell(taken);
  }

  function noteRenamed(ids: readonly string[]): void {
    if (ids.length === 0) return;
    names.at++;
    for (const id of ids) names.changed.set(id, names.at);
    if (ids.length <= 200) return;
    names.since = names.at;
    names.changed.clear();
    delete names.packed;
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

  function activitiesOf(accountIds: readonly string[]): Activity[] {
    return records('activity').filter((one) =>
      one.accountIds.some((id) => accountIds.includes(id)),
    );
  }

  function seemsOpen(one: Activity): boolean {
    return isOpen(one, records('activity').filter(isPayment));
  }

  function papers(kind: Paper['kind']): Paper[] {
    return records('activity').filter((one): one is Paper => one.kind === kind);
  }

  async function answer<T>(work: () => T): Promise<T> {
    if (closed) throw new AppError('store-closed');
    return structuredClone(work());
  }

  function candidates(kind: Account['kind'] | undefined) {
    return records('account')
      .filter((account) => !kind || account.kind === kind)
      .map((account) => ({ account, words: accountKeys(account).words }));
  }

  return {
    get: (table, id) => answer(() => records(table).find((one) => one.id === id)),
    getMany: (table, ids) =>
      answer(() => ids.map((id) => records(table).find((one) => one.id === id))),
    all: (table) => answer(() => records(table)),
    slice: (table, after, limit) =>
      answer(() => {
        const ids = [...kept[table].keys()].sort(compareText);
        const part = ids.filter((id) => after === undefined || id > after).slice(0, limit);
        const last = part.length < limit ? undefined : part.at(-1);
        const found = records(table).filter(({ id }) => part.includes(id));
        return { records: found, ...(last !== undefined && { last }) };
      }),
    count: (table) => answer(() => records(table).length),
    accountsBy: (key, value) =>
      answer(() =>
        records('account')
          .filter((account) => accountKeys(account)[key].includes(value))
          .sort(oldestAccountFirst),
      ),
    searchAccounts: (text, limit, kind) =>
      answer(() => {
        const words = queryWords(text);
        return words.length > 0 ? bestMatches(candidates(kind), words, limit) : [];
      }),
    similarAccounts: (text, limit, kind) =>
      answer(() => similarMatches(candidates(kind), queryWords(text), limit)),
    merges: () =>
      answer(() =>
        [...kept.account]
          .map(([id, { row }]) => ({ id, into: row?.remains?.mergedInto }))
          .filter((one): one is { id: AccountId; into: AccountId } => typeof one.into === 'string')
          .sort((a, b) => compareText(a.id, b.id)),
      ),
    recentAccounts: (limit) =>
      answer(() => records('account').sort(latestFirst).slice(0, Math.max(0, limit))),
    keptNames: async () => {
      const kept = await answer(() => ({
        at: names.at,
        changed: [...names.changed.keys()].sort(compareText) as AccountId[],
        entries: records('account')
          .filter(({ id }) => names.changed.has(id))
          .flatMap(nameEntries),
      }));
      return { ...kept, ...(names.packed && { packed: keptBytes(names.packed) }) };
    },
    nameSlice: (after, limit) =>
      answer(() => {
        const ids = [...kept.account.keys()].sort(compareText);
        const part = ids.filter((id) => after === undefined || id > after).slice(0, limit);
        const last = part.length < limit ? undefined : part.at(-1);
        const found = records('account').filter(({ id }) => part.includes(id));
        return { entries: found.flatMap(nameEntries), ...(last !== undefined && { last }) };
      }),
    keepNames: (packed, at) =>
      answer(() => {
        if (names.since > at) return false;
        names.packed = packed;
        for (const [id, changedAt] of names.changed) if (changedAt <= at) names.changed.delete(id);
        return true;
      }),
    relationsOf: (accountId) =>
      answer(() =>
        records('relation')
          .filter((one) => one.contactId === accountId || one.organizationId === accountId)
          .sort(mainRelationFirst),
      ),
    usedRoles: () =>
      answer(() =>
        [...new Set(records('relation').map(({ role }) => role))].filter(Boolean).sort(compareText),
      ),
    history: (accountIds, query) =>
      answer(() => {
        const all = activitiesOf(accountIds);
        return inOrder(query.open ? all.filter(seemsOpen) : all, query);
      }),
    countHistory: (accountIds) =>
      answer(() => {
        const all = activitiesOf(accountIds);
        const counts = activityKinds.map((kind) => [
          kind,
          all.filter((one) => one.kind === kind).length,
        ]);
        return Object.fromEntries(counts) as Record<ActivityKind, number>;
      }),
    lastNumbered: (kind, series) =>
      answer(() => {
        const start = numberKey(series);
        const running = papers(kind).filter(({ number }) => {
          const key = numberKey(number);
          return key.startsWith(start) && /^\d/.test(key.slice(start.length));
        });
        const inOrder = (a: Paper, b: Paper) =>
          compareText(numberKey(a.number), numberKey(b.number));
        return running.sort(inOrder).at(-1);
      }),
    numbered: (kind, ...numbers) =>
      answer(() =>
        [...new Set(numbers.map(numberKey))].flatMap((key) =>
          papers(kind).filter((one) => numberKey(one.number) === key),
        ),
      ),
    numberedBetween: (kind, first, last, limit) =>
      answer(() => {
        const [from, to] = [numberKey(first), numberKey(last)];
        const between = papers(kind)
          .map((one) => ({ one, key: numberKey(one.number) }))
          .filter(({ key }) => from <= key && key <= to)
          .sort((a, b) => compareText(a.key, b.key) || compareText(a.one.id, b.one.id));
        return between.slice(0, Math.max(0, limit)).map(({ one }) => one);
      }),
    linkingTo: (id) =>
      answer(() =>
        records('activity')
          .filter((one) => activityKeys(one).linked.includes(id))
          .sort(inHistoryOrder),
      ),
    edit: (edits) => answer(() => write(stampEdits(edits, clock, now()), true)),
    begin: (edits) => answer(() => write(stampBeginnings(edits, clock), true)),
    apply: (changes) => answer(() => write(changes, false)),
    pending: (limit) =>
      answer(() =>
        tables
          .flatMap((table) => [...kept[table].values()])
          .flatMap(({ row, waiting }) =>
            row && waiting?.oldest ? pendingChanges(waiting, row) : [],
          )
          .sort((a, b) => compareText(a.stamp, b.stamp))
          .slice(0, Math.max(0, limit)),
      ),
    dropSample: () =>
      answer(() => {
        const gone = tables.flatMap((table) =>
          [...kept[table].keys()].filter(isSampleId).map((id) => ({ table, id })),
        );
        for (const { table, id } of gone) kept[table].delete(id);
        noteRenamed(gone.filter(({ table }) => table === 'account').map(({ id }) => id));
        tell(gone);
      }),
    onNews(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ...more({ kept, put, answer }),
    close() {
      closed = true;
      listeners.clear();
    },
  };
}

function inOrder(activities: Activity[], query: HistoryQuery): Activity[] {
  const { kinds, before, from, after, order, limit } = query;
  const turn = order === 'newest-first' ? -1 : 1;
  return activities
    .filter((one) => !kinds || kinds.includes(one.kind))
    .filter((one) => before === undefined || one.at < before)
    .filter((one) => from === undefined || one.at >= from)
    .filter((one) => !after || turn * inHistoryOrder(one, after) > 0)
    .sort((a, b) => turn * inHistoryOrder(a, b))
    .slice(0, Math.max(0, limit));
}

function latestFirst(a: Account, b: Account): number {
  return compareText(b.updatedAt, a.updatedAt) || compareText(b.id, a.id);
}

function keptBytes({ buffer, head }: PackedBytes): KeptBytes {
  return { head, read: async (from, to) => buffer.slice(from, to) };
}
