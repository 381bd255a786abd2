import type { SyncStore } from '@/utils/app/sync/ports';
import type { Held } from '@/utils/core/door';
import { compareText } from '@/utils/core/order';
import { pendingChanges, type Waiting } from '@/utils/core/outbox';
import type { Table } from '@/utils/core/record';
import { type Aside, isKnown, joined, recordsIn } from '@/utils/core/sync/joining';
import { withoutKeyboard } from '@/utils/core/sync/keyboard';
import { released, type Sent, settled } from '@/utils/core/sync/settling';
import { tables } from '@/utils/core/tables';
import type { Inside } from './memory-store';

/** What sync keeps beside a memory store's records, for tests to look at. */
export interface Beside {
  cursor?: string;
  aside: Map<string, Aside>;
  /** As if this Ficha had been updated: the next sync tries again what is kept aside. */
  isUpdated: boolean;
}

const NOTHING: Held = { row: undefined, waiting: undefined };

/** The SyncStore of a memory store. */
export function memorySync({ kept, put, answer }: Inside): { sync: SyncStore; beside: Beside } {
  const beside: Beside = { aside: new Map(), isUpdated: false };

  function held({ table, id }: { table: string; id: string }): Held {
    return kept[table as Table].get(id) ?? NOTHING;
  }

  function waitingIn(): Waiting[] {
    const all = tables.flatMap((table) => [...kept[table].values()]);
    return all.flatMap(({ waiting }) => waiting ?? []);
  }

  function keepWaiting(before: Waiting, waiting: Waiting | undefined): void {
    const { table, id } = before;
    kept[table].set(id, { ...held(before), waiting });
  }

  function take(records: readonly Aside[]): { changed: number; aside: number } {
    const results = records.map((record) => ({
      record,
      after: isKnown(record) ? joined(held(record), record) : ('aside' as const),
    }));
    for (const { record, after } of results) {
      const key = `${record.table} ${record.id}`;
      if (after === 'aside') beside.aside.set(key, record);
      else beside.aside.delete(key);
    }
    const taken = results.flatMap(({ record, after }) =>
      after && after !== 'aside' ? [{ table: record.table as Table, id: record.id, after }] : [],
    );
    put(
      taken,
      records.flatMap(({ changes }) => changes),
    );
    const aside = results.filter(({ after }) => after === 'aside').length;
    return { changed: taken.length, aside };
  }

  const sync: SyncStore = {
    outgoing: (limit) =>
      answer(() => {
        const sent: Sent[] = [];
        let count = 0;
        const going = waitingIn().filter(({ oldest }) => oldest);
        for (const waiting of going.sort((a, b) => compareText(a.oldest!, b.oldest!))) {
          const changes = withoutKeyboard(pendingChanges(waiting, held(waiting).row!));
          if (sent.length > 0 && count + changes.length > limit) break;
          sent.push({ waiting, changes });
          count += changes.length;
        }
        return sent;
      }),
    settle: (sent, verdicts) =>
      answer(() => {
        sent.forEach((one, place) => {
          keepWaiting(one.waiting, settled(held(one.waiting).waiting, one, verdicts[place]!));
        });
      }),
    release: (refusals) =>
      answer(() => {
        for (const waiting of waitingIn()) {
          const { refused } = waiting;
          if (refused && refusals.includes(refused.refusal)) {
            keepWaiting(waiting, released(waiting));
          }
        }
      }),
    cursor: () => answer(() => beside.cursor),
    receive: ({ changes, cursor }) =>
      answer(() => {
        const counts = take(recordsIn(structuredClone(changes)));
        beside.cursor = cursor;
        return counts;
      }),
    readAgain: () =>
      answer(() => {
        if (beside.isUpdated) take([...beside.aside.values()]);
        beside.isUpdated = false;
      }),
  };
  return { sync, beside };
}
